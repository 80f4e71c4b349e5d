package org.guanxi.campaign.campaign;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.guanxi.campaign.audience.Audiences;
import org.guanxi.campaign.audience.Recipient;
import org.guanxi.campaign.progress.CampaignState;
import org.guanxi.campaign.send.Letter;
import org.guanxi.campaign.send.Sends;
import org.guanxi.shared.event.campaign.CampaignStateChanged;
import org.springframework.stereotype.Component;

/** What a campaign's move means for its audience and its messages. */
@Component
class CampaignRun {

    private final Audiences audiences;
    private final Sends sends;

    CampaignRun(Audiences audiences, Sends sends) {
        this.audiences = audiences;
        this.sends = sends;
    }

    void on(CampaignStateChanged moved, CampaignContent content) {
        UUID id = moved.campaignId();
        switch (CampaignState.valueOf(moved.to())) {
            case RUNNING -> {
                if (CampaignState.valueOf(moved.from()) == CampaignState.PAUSED) {
                    sends.resume(id);
                } else {
                    start(id, content);
                }
            }
            case PAUSED -> sends.pause(id);
            case FINISHED, CANCELLED -> sends.end(id);
            case DRAFT, IN_REVIEW, SCHEDULED -> {}
        }
    }

    private void start(UUID id, CampaignContent content) {
        List<Recipient> recipients = audiences.freeze(id, Objects.requireNonNull(content.segmentId()));
        sends.start(
                new Letter(
                        id,
                        content.name(),
                        content.channel().name(),
                        Objects.requireNonNull(content.subject()),
                        Objects.requireNonNull(content.body())),
                recipients);
    }
}
