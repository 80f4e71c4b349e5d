package org.guanxi.campaign.campaign;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param reason needed to cancel */
record MoveCampaign(
        @NotNull CampaignState state,
        @Nullable @Size(max = 500) String reason) {

    MoveCampaign {
        reason = WriteCampaign.blank(reason);
    }
}
