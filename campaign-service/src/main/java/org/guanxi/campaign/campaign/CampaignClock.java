package org.guanxi.campaign.campaign;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Starts campaigns whose time has come, pauses those that fail too often, finishes those that are over or have nothing left
 * to send.
 */
@Component
class CampaignClock {

    private final CampaignMoves campaigns;

    CampaignClock(CampaignMoves campaigns) {
        this.campaigns = campaigns;
    }

    @Scheduled(fixedDelayString = "${guanxi.campaigns.every:1s}")
    void tick() {
        campaigns.listDue().forEach(campaigns::start);
        campaigns.listHalted().forEach(campaigns::pauseHalted);
        campaigns.listOver().forEach(campaigns::finish);
        campaigns.listDone().forEach(campaigns::finish);
    }
}
