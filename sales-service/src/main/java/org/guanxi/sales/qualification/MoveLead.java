package org.guanxi.sales.qualification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guanxi.shared.input.ManyLines;
import org.jspecify.annotations.Nullable;

/** @param reason needed for DISQUALIFIED */
public record MoveLead(
        @NotNull LeadStatus status,
        @ManyLines @Nullable @Size(max = 500) String reason) {

    public @Nullable String why() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
