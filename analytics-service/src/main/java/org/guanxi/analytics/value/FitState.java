package org.guanxi.analytics.value;

/** Where a fit stands. */
enum FitState {
    QUEUED,
    RUNNING,
    COMPLETED,
    FAILED
}
