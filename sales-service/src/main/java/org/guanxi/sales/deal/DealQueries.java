package org.guanxi.sales.deal;

import static org.guanxi.shared.list.filter.FieldType.ID;
import static org.guanxi.shared.list.filter.FieldType.MOMENT;
import static org.guanxi.shared.list.filter.FieldType.NUMBER;
import static org.guanxi.shared.list.filter.FieldType.TEXT;
import static org.guanxi.shared.list.filter.FieldType.WORD;

import org.guanxi.sales.outcome.DealStatus;
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
class DealQueries {

    private static final Listing DEALS = Listing.of(
            DealSummary.COLUMNS,
            "deal LEFT JOIN known_account account ON account.id = deal.account_id",
            "deal.id",
            "-createdAt",
            new Field("id", "deal.id", ID),
            new Field("name", "deal.name", TEXT),
            new Field("initials", "deal.initials", TEXT),
            new Field("accountId", "deal.account_id", ID),
            new Field("accountName", "account.name", TEXT),
            new Field("pipelineId", "deal.pipeline_id", ID),
            new Field("stageId", "deal.stage_id", ID),
            new Field("stage", "deal.stage", TEXT),
            new Field("status", "deal.status", DealStatus.class),
            new Field("probability", "deal.probability", NUMBER),
            new Field("amount", "deal.amount", NUMBER),
            new Field("weighted", "deal.amount * deal.probability / 100", NUMBER),
            new Field("currency", "deal.currency", WORD),
            new Field("ownerId", "deal.owner_id", ID),
            new Field("expectedCloseOn", "CAST(deal.expected_close_on AS DATETIME(6))", MOMENT),
            new Field("closedOn", "CAST(deal.closed_on AS DATETIME(6))", MOMENT),
            new Field("stageSince", "deal.entered_stage_at", MOMENT),
            new Field("createdAt", "deal.created_at", MOMENT),
            new Field("changedAt", "deal.changed_at", MOMENT));

    private static final Listing GROUPED = DEALS.groupedBy(
                    "stage",
                    "stageId",
                    "status",
                    "pipelineId",
                    "ownerId",
                    "currency",
                    "expectedCloseOn",
                    "closedOn",
                    "createdAt")
            .addingMoney("currency", "amount", "weighted");

    private final Lists lists;

    DealQueries(Lists lists) {
        this.lists = lists;
    }

    Page<DealSummary> page(ListRequest request) {
        return lists.page(DEALS, request, DealSummary::read);
    }

    Count count(@Nullable String filter) {
        return lists.count(DEALS, filter);
    }

    Groups groups(GroupRequest request) {
        return lists.groups(GROUPED, request);
    }
}
