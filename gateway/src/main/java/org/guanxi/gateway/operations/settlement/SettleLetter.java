package org.guanxi.gateway.operations.settlement;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** @param reason why it is discarded */
record SettleLetter(Outcome state, @Nullable String reason) {

    private static final int LONGEST = 500;

    SettleLetter {
        Objects.requireNonNull(state);
    }

    String requireReason() {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw new ReasonMissing();
        }
        return reason.strip();
    }
}
