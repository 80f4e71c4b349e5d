package org.guanxi.support.progress;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guanxi.shared.input.ManyLines;
import org.jspecify.annotations.Nullable;

/**
 * @param reason needed to reject
 * @param resolution needed to resolve, unless the case is a request
 */
public record MoveCase(
        @NotNull CaseState state,
        @ManyLines @Nullable @Size(max = 500) String reason,
        @ManyLines @Nullable @Size(max = 4000) String resolution) {

    public MoveCase {
        reason = blank(reason);
        resolution = blank(resolution);
    }

    public static MoveCase to(CaseState state) {
        return new MoveCase(state, null, null);
    }

    /** @throws ResolutionMissing naming what kind of case it is */
    public void requireResolution(String type) {
        if (resolution == null) {
            throw new ResolutionMissing(type);
        }
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
