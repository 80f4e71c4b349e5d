package org.guanxi.sales.progress;

import java.time.Instant;

/** Who moves a deal, and when. */
public record Mover(String who, Instant at) {}
