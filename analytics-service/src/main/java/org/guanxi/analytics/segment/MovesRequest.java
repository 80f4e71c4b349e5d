package org.guanxi.analytics.segment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** @param days to look back, seven when missing */
record MovesRequest(@Min(1) @Max(90) @Nullable Integer days) {

    int length() {
        return days == null ? 7 : days;
    }
}
