package org.guanxi.gateway.operations.settlement;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/** @param reason why it is discarded */
record SettleLetter(
        @JsonSetter(nulls = Nulls.FAIL) Outcome state,
        @Nullable String reason) {

    private static final int LONGEST = 500;

    String requireReason() {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw new ReasonMissing();
        }
        return reason.strip();
    }
}
