package org.guanxi.sales.lead;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param reason needed for DISQUALIFIED */
record MoveLead(
        @NotNull LeadStatus status,
        @Nullable @Size(max = 500) String reason) {

    @Nullable
    String why() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
