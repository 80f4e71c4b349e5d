package org.guanxi.shared.bulk;

enum BulkOutcome {
    CHANGED,
    /** It was so already. */
    UNCHANGED,
    FAILED
}
