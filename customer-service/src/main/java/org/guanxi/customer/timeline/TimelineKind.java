package org.guanxi.customer.timeline;

public enum TimelineKind {
    INTERACTION,
    LEAD,
    DEAL,
    ORDER,
    CASE,
    CAMPAIGN,
    SEGMENT
}
