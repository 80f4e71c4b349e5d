package org.guanxi.campaign.campaign;

import java.util.Objects;
import java.util.UUID;
import org.guanxi.campaign.audience.Audiences;
import org.guanxi.campaign.audience.KnownSegments;
import org.guanxi.campaign.content.CampaignContent;
import org.guanxi.campaign.mail.Letter;
import org.guanxi.campaign.progress.CampaignState;
import org.guanxi.campaign.send.Sends;
import org.guanxi.shared.event.campaign.CampaignStateChanged;
import org.springframework.stereotype.Component;

/** What a campaign's move means for its audience and its messages, and that there is a segment to take them from. */
@Component
class CampaignRun {

    private final KnownSegments segments;
    private final Audiences audiences;
    private final Sends sends;

    CampaignRun(KnownSegments segments, Audiences audiences, Sends sends) {
        this.segments = segments;
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
            case IN_REVIEW, SCHEDULED -> segments.require(segment(content));
            case DRAFT -> {}
        }
    }

    boolean hasAudience(CampaignContent content) {
        return segments.isThere(segment(content));
    }

    private static UUID segment(CampaignContent content) {
        return Objects.requireNonNull(content.segmentId());
    }

    private void start(UUID id, CampaignContent content) {
        segments.require(segment(content));
        sends.start(new Letter(
                id,
                content.name(),
                content.channel().name(),
                Objects.requireNonNull(content.subject()),
                Objects.requireNonNull(content.body())));
        audiences.freeze(id, segment(content), recipients -> sends.queue(id, recipients));
    }
}
