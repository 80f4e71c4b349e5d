package org.guanxi.campaign.progress;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a campaign has come. It moves only as {@link CampaignState} allows. */
@Embeddable
public record CampaignProgress(
        @Enumerated(EnumType.STRING) CampaignState state,
        @Nullable String reason,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt) {

    public static CampaignProgress start() {
        return new CampaignProgress(CampaignState.DRAFT, null, null, null);
    }

    public CampaignProgress moveTo(CampaignState to, @Nullable String why, Instant now) {
        state.requireMove(to);
        if (to == CampaignState.CANCELLED && why == null) {
            throw new CancellationNeedsReason();
        }
        return new CampaignProgress(
                to,
                why,
                to == CampaignState.RUNNING && startedAt == null ? now : startedAt,
                to.moves().isEmpty() ? now : null);
    }

    /**
     * @throws CampaignStarted naming the campaign
     * @throws CampaignCancelled naming the campaign, which has never started
     */
    public void requireBeforeStart(String name) {
        if (state == CampaignState.CANCELLED && startedAt == null) {
            throw new CampaignCancelled(name);
        }
        if (!state.isBeforeStart()) {
            throw new CampaignStarted(name);
        }
    }

    /** @throws CampaignReviewed naming the campaign */
    public void requireDraft(String name) {
        if (state != CampaignState.DRAFT) {
            throw new CampaignReviewed(name);
        }
    }
}
