package org.guanxi.support.cases;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param reason needed to reject
 * @param resolution needed to resolve, unless the case is a request
 */
record MoveCase(
        @NotNull CaseState state,
        @Nullable @Size(max = 500) String reason,
        @Nullable @Size(max = 4000) String resolution) {

    MoveCase {
        reason = WriteCase.blank(reason);
        resolution = WriteCase.blank(resolution);
    }

    static MoveCase to(CaseState state) {
        return new MoveCase(state, null, null);
    }
}
