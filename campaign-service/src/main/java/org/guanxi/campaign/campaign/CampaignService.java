package org.guanxi.campaign.campaign;

import java.time.Clock;
import java.util.UUID;
import org.guanxi.campaign.audience.KnownSegments;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.outbox.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CampaignService {

    private final Campaigns campaigns;
    private final KnownSegments segments;
    private final Outbox outbox;
    private final Clock clock;

    CampaignService(Campaigns campaigns, KnownSegments segments, Outbox outbox, Clock clock) {
        this.campaigns = campaigns;
        this.segments = segments;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public CampaignView create(WriteCampaign wanted, IdempotencyKey key) {
        return CampaignView.of(key.earlier(wanted, campaigns::findByStampKey, Campaign::stamp)
                .orElseGet(() -> createNew(wanted, key)));
    }

    private Campaign createNew(WriteCampaign wanted, IdempotencyKey key) {
        segments.require(wanted.segmentId(), null);
        Campaign draft = Campaign.draft(wanted.content(), wanted.costs(), key.stamp(wanted), clock.instant());
        campaigns.save(draft);
        outbox.append(draft.created());
        return draft;
    }

    @Transactional
    public CampaignView change(UUID id, long version, WriteCampaign wanted) {
        Campaign campaign = campaigns.require(id, version);
        segments.require(wanted.segmentId(), campaign.content().segmentId());
        campaign.change(wanted.content(), wanted.costs(), clock.instant()).ifPresent(outbox::append);
        return CampaignView.of(campaigns.saveAndFlush(campaign));
    }

    @Transactional(readOnly = true)
    public CampaignView require(UUID id) {
        return CampaignView.of(campaigns.require(id));
    }
}
