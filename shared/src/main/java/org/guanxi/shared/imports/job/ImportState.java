package org.guanxi.shared.imports.job;

public enum ImportState {
    /** Stored and looked at; waits until somebody has said what its columns are. */
    UPLOADED,
    /** Rows are being tried, and nothing is written. */
    CHECKING,
    /** What would become of the rows is known; the counts say so. Nothing is written. */
    CHECKED,
    /** Accepted and stored; waits for its turn. */
    QUEUED,
    /** Rows are being written; goes on by itself after a restart. */
    RUNNING,
    COMPLETED,
    /** Good rows are in, the others are listed with their reasons. */
    COMPLETED_WITH_ERRORS,
    /** Given up as a whole, with a reason; rows that are counted as done are in. */
    FAILED,
    /** Stopped by somebody; rows that are counted as done are in. */
    CANCELLED,
    /** What the rows did is being taken back. */
    UNDOING,
    /** Taken back, but for the records that were kept. */
    UNDONE;

    boolean isAtWork() {
        return this == QUEUED || this == RUNNING || this == UNDOING;
    }
}
