package org.guanxi.support.cases;

import static org.guanxi.shared.list.filter.FieldType.FLAG;
import static org.guanxi.shared.list.filter.FieldType.ID;
import static org.guanxi.shared.list.filter.FieldType.MOMENT;
import static org.guanxi.shared.list.filter.FieldType.NUMBER;
import static org.guanxi.shared.list.filter.FieldType.TEXT;

import org.guanxi.shared.list.Count;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.list.filter.Field;
import org.guanxi.shared.list.group.GroupRequest;
import org.guanxi.shared.list.group.Groups;
import org.guanxi.support.details.CaseChannel;
import org.guanxi.support.details.CasePriority;
import org.guanxi.support.details.CaseType;
import org.guanxi.support.progress.CaseState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CaseQueries {

    private static final Listing CASES = Listing.of(
            CaseSummary.COLUMNS,
            "support_case c LEFT JOIN known_account a ON a.id = c.account_id",
            "c.id",
            "-createdAt",
            new Field("id", "c.id", ID),
            new Field("number", "c.number", TEXT),
            new Field("subject", "c.subject", TEXT),
            new Field("description", "c.description", TEXT),
            new Field("type", "c.type", CaseType.class),
            new Field("priority", "c.priority", CasePriority.class),
            new Field("urgency", "FIELD(c.priority, 'LOW', 'NORMAL', 'HIGH', 'URGENT')", NUMBER),
            new Field("channel", "c.channel", CaseChannel.class),
            new Field("state", "c.state", CaseState.class),
            new Field("accountId", "c.account_id", ID),
            new Field("accountName", "a.name", TEXT),
            new Field("contactId", "c.contact_id", ID),
            new Field("assigneeId", "c.assignee_id", ID),
            new Field("assigned", "(c.assignee_id IS NOT NULL)", FLAG),
            new Field("followsId", "c.follows_id", ID),
            new Field("reopened", "c.reopened", NUMBER),
            new Field("resolvedAt", "c.resolved_at", MOMENT),
            new Field("createdAt", "c.created_at", MOMENT),
            new Field("changedAt", "c.changed_at", MOMENT));

    private static final Listing GROUPED = CASES.groupedBy(
            "type", "priority", "channel", "state", "assigneeId", "accountId", "createdAt", "resolvedAt");

    private final Lists lists;

    CaseQueries(Lists lists) {
        this.lists = lists;
    }

    Page<CaseSummary> page(ListRequest request) {
        return lists.page(CASES, request, CaseSummary::read);
    }

    Count count(@Nullable String filter) {
        return lists.count(CASES, filter);
    }

    Groups groups(GroupRequest request) {
        return lists.groups(GROUPED, request);
    }
}
