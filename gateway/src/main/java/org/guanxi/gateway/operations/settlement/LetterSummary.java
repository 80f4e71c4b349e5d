package org.guanxi.gateway.operations.settlement;

import java.time.Instant;
import org.guanxi.gateway.operations.letter.Letter;
import org.jspecify.annotations.Nullable;

/** A dead letter in a list. */
record LetterSummary(
        long offset,
        @Nullable String key,
        @Nullable String type,
        @Nullable String cause,
        Instant setAsideAt,
        @Nullable Settlement settled) {

    static LetterSummary of(Letter letter, @Nullable Settlement settled) {
        return new LetterSummary(
                letter.offset(), letter.key(), letter.type(), letter.cause(), letter.setAside(), settled);
    }
}
