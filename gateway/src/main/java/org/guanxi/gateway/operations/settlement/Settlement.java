package org.guanxi.gateway.operations.settlement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What was done about a dead letter, by whom and when. */
record Settlement(long offset, Outcome outcome, @Nullable String reason, String by, Instant at) {}
