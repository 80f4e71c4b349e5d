package org.guanxi.shared.bulk.job;

public enum BulkState {
    /** Accepted; waits for its turn. */
    QUEUED,
    /** Rows are being changed; goes on by itself after a restart. */
    RUNNING,
    COMPLETED,
    /** The others are listed with their reasons. */
    COMPLETED_WITH_ERRORS,
    /** Stopped by somebody; what is counted as done is done. */
    CANCELLED,
    /** Given up after several attempts that brought nothing; what is counted as done is done. */
    FAILED;

    public boolean hasEnded() {
        return this != QUEUED && this != RUNNING;
    }
}
