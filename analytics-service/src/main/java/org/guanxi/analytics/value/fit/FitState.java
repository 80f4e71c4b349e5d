package org.guanxi.analytics.value.fit;

/** Where a fit stands. */
enum FitState {
    QUEUED,
    RUNNING,
    COMPLETED,
    FAILED
}
