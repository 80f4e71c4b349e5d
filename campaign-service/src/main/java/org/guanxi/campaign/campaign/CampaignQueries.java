package org.guanxi.campaign.campaign;

import static org.guanxi.shared.list.filter.FieldType.ID;
import static org.guanxi.shared.list.filter.FieldType.MOMENT;
import static org.guanxi.shared.list.filter.FieldType.NUMBER;
import static org.guanxi.shared.list.filter.FieldType.TEXT;
import static org.guanxi.shared.list.filter.FieldType.WORD;

import org.guanxi.campaign.content.CampaignChannel;
import org.guanxi.campaign.progress.CampaignState;
import org.guanxi.shared.list.Count;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.list.filter.Field;
import org.guanxi.shared.list.group.GroupRequest;
import org.guanxi.shared.list.group.Groups;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CampaignQueries {

    private static final Listing CAMPAIGNS = Listing.of(
            CampaignSummary.COLUMNS,
            "campaign",
            "id",
            "-createdAt",
            new Field("id", "id", ID),
            new Field("name", "name", TEXT),
            new Field("goal", "goal", TEXT),
            new Field("channel", "channel", CampaignChannel.class),
            new Field("state", "state", CampaignState.class),
            new Field("language", "language", TEXT),
            new Field("segmentId", "segment_id", ID),
            new Field("budget", "budget", NUMBER),
            new Field("actualCost", "actual_cost", NUMBER),
            new Field("currency", "currency", WORD),
            new Field("startsAt", "starts_at", MOMENT),
            new Field("startedAt", "started_at", MOMENT),
            new Field("endedAt", "ended_at", MOMENT),
            new Field("createdAt", "created_at", MOMENT));

    private static final Listing GROUPED = CAMPAIGNS
            .groupedBy("channel", "state", "segmentId", "startsAt", "createdAt")
            .addingMoney("currency", "budget", "actualCost");

    private final Lists lists;

    CampaignQueries(Lists lists) {
        this.lists = lists;
    }

    Page<CampaignSummary> page(ListRequest request) {
        return lists.page(CAMPAIGNS, request, CampaignSummary::read);
    }

    Count count(@Nullable String filter) {
        return lists.count(CAMPAIGNS, filter);
    }

    Groups groups(GroupRequest request) {
        return lists.groups(GROUPED, request);
    }
}
