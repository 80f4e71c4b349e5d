package org.guanxi.shared.imports;

public enum ImportState {
    /** Accepted and stored; waits for its turn. */
    QUEUED,
    /** Rows are being written; goes on by itself after a restart. */
    RUNNING,
    COMPLETED,
    /** Good rows are in, the others are listed with their reasons. */
    COMPLETED_WITH_ERRORS,
    /** Given up as a whole, with a reason; rows that are counted as done are in. */
    FAILED
}
