package org.guanxi.analytics.fact;

import java.time.Instant;

/** The state that an aggregate is in, and since when. */
public record Status(String name, Instant since) {

    public static final String PLACED = "PLACED";
    public static final String CANCELLED = "CANCELLED";
    public static final String OPEN = "OPEN";
    public static final String WON = "WON";
    public static final String LOST = "LOST";
}
