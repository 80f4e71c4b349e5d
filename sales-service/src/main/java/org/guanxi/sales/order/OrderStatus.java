package org.guanxi.sales.order;

enum OrderStatus {
    /** Counts as revenue. */
    PLACED,
    /** Taken back; final. */
    CANCELLED
}
