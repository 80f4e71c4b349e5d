package org.guanxi.campaign.report;

import java.util.UUID;
import org.guanxi.campaign.audience.AudienceCounts;
import org.guanxi.campaign.audience.AudienceMember;
import org.guanxi.campaign.audience.AudienceQueries;
import org.guanxi.campaign.audience.Audiences;
import org.guanxi.campaign.audience.KnownSegments;
import org.guanxi.campaign.campaign.CampaignTarget;
import org.guanxi.campaign.campaign.CampaignTargets;
import org.guanxi.campaign.send.CampaignMessageView;
import org.guanxi.campaign.send.MessageQueries;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Page;
import org.springframework.stereotype.Component;

@Component
class ReportQueries {

    private final CampaignTargets campaigns;
    private final KnownSegments segments;
    private final Audiences audiences;
    private final AudienceQueries members;
    private final MessageQueries messages;

    ReportQueries(
            CampaignTargets campaigns,
            KnownSegments segments,
            Audiences audiences,
            AudienceQueries members,
            MessageQueries messages) {
        this.campaigns = campaigns;
        this.segments = segments;
        this.audiences = audiences;
        this.members = members;
        this.messages = messages;
    }

    AudienceCounts reach(UUID segmentId) {
        return segments.awaiting(() -> {
            segments.requireAsked(segmentId);
            return audiences.wouldBe(segmentId);
        });
    }

    AudienceCounts audience(UUID campaignId) {
        CampaignTarget target = campaigns.require(campaignId);
        return target.frozen() ? audiences.frozen(campaignId) : audiences.wouldBe(target.segmentId());
    }

    Page<AudienceMember> members(UUID campaignId, ListRequest request) {
        return members.page(campaigns.require(campaignId).campaignId(), request);
    }

    Page<CampaignMessageView> messages(UUID campaignId, ListRequest request) {
        return messages.page(campaigns.require(campaignId).campaignId(), request);
    }

    CampaignResults results(UUID campaignId) {
        CampaignTarget target = campaigns.require(campaignId);
        return CampaignResults.of(audiences.frozen(target.campaignId()), messages.counts(target.campaignId()));
    }
}
