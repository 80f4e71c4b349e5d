package org.guanxi.campaign.campaign;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.campaign.content.CampaignChannel;
import org.guanxi.campaign.content.CampaignContent;
import org.guanxi.campaign.content.CampaignCosts;
import org.guanxi.campaign.progress.CampaignProgress;
import org.guanxi.campaign.progress.CampaignState;
import org.jspecify.annotations.Nullable;

/** @param allowedMoves the states that the campaign may enter next */
record CampaignView(
        UUID id,
        String name,
        @Nullable String goal,
        CampaignChannel channel,
        CampaignState state,
        List<CampaignState> allowedMoves,
        @Nullable String reason,
        @Nullable UUID segmentId,
        @Nullable String subject,
        @Nullable String body,
        @Nullable String language,
        @Nullable BigDecimal budget,
        @Nullable BigDecimal plannedCost,
        @Nullable BigDecimal actualCost,
        @Nullable String currency,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        Instant createdAt,
        Instant changedAt,
        long version) {

    static CampaignView of(Campaign campaign) {
        CampaignContent content = campaign.content();
        CampaignCosts costs = campaign.costs();
        CampaignProgress progress = campaign.progress();
        return new CampaignView(
                campaign.id(),
                content.name(),
                content.goal(),
                content.channel(),
                progress.state(),
                progress.state().moves(),
                progress.reason(),
                content.segmentId(),
                content.subject(),
                content.body(),
                content.language(),
                costs.budget(),
                costs.plannedCost(),
                costs.actualCost(),
                costs.currency(),
                content.startsAt(),
                content.endsAt(),
                progress.startedAt(),
                progress.endedAt(),
                campaign.createdAt(),
                campaign.changedAt(),
                campaign.version());
    }
}
