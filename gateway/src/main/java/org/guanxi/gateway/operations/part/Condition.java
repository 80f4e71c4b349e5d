package org.guanxi.gateway.operations.part;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param since when it began, as far as anybody saw; null while it is as it should be */
public record Condition(State state, @Nullable Instant since) {

    static final Condition GOOD = new Condition(State.UP, null);
}
