package org.guanxi.campaign.progress;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.guanxi.shared.input.ManyLines;
import org.jspecify.annotations.Nullable;

/** @param reason needed to cancel */
public record MoveCampaign(
        @NotNull CampaignState state,
        @ManyLines @Nullable @Size(max = 500) String reason) {

    public MoveCampaign {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
    }
}
