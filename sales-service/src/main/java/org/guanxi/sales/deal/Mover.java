package org.guanxi.sales.deal;

import java.time.Instant;

/** Who moves a deal, and when. */
public record Mover(String who, Instant at) {}
