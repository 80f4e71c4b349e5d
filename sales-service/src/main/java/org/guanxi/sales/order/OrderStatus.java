package org.guanxi.sales.order;

public enum OrderStatus {
    /** Counts as revenue. */
    PLACED,
    /** Taken back; final. */
    CANCELLED
}
