package org.guanxi.sales.deal;

public enum DealStatus {
    /** In a stage of its pipeline. */
    OPEN,
    /** Sold, with amount, currency and date. */
    WON,
    /** Not sold, for a reason. */
    LOST
}
