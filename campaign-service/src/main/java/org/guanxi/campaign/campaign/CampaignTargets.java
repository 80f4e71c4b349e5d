package org.guanxi.campaign.campaign;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
public class CampaignTargets {

    private final Campaigns campaigns;

    CampaignTargets(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** Answers "no such campaign" for whoever reports about one. */
    @Transactional(readOnly = true)
    public CampaignTarget require(UUID id) {
        Campaign campaign = campaigns.require(id);
        boolean started = campaign.progress().startedAt() != null;
        return new CampaignTarget(id, campaign.content().segmentId(), started);
    }
}
