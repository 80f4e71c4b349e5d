package org.guanxi.shared.bulk.job;

public enum BulkOutcome {
    CHANGED,
    /** It was so already. */
    UNCHANGED,
    FAILED
}
