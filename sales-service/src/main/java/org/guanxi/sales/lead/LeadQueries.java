package org.guanxi.sales.lead;

import static org.guanxi.shared.list.filter.FieldType.ID;
import static org.guanxi.shared.list.filter.FieldType.MOMENT;
import static org.guanxi.shared.list.filter.FieldType.TEXT;

import org.guanxi.sales.qualification.LeadStatus;
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
class LeadQueries {

    private static final Listing LEADS = Listing.of(
            LeadSummary.COLUMNS,
            "sales_lead",
            "id",
            "-createdAt",
            new Field("id", "id", ID),
            new Field("name", "name", TEXT),
            new Field("initials", "initials", TEXT),
            new Field("company", "company", TEXT),
            new Field("companyInitials", "company_initials", TEXT),
            new Field("email", "email", TEXT),
            new Field("phone", "phone", TEXT),
            new Field("source", "source", TEXT),
            new Field("status", "status", LeadStatus.class),
            new Field("ownerId", "owner_id", ID),
            new Field("accountId", "account_id", ID),
            new Field("createdAt", "created_at", MOMENT),
            new Field("changedAt", "changed_at", MOMENT));

    private static final Listing GROUPED = LEADS.groupedBy("status", "source", "ownerId", "createdAt");

    private final Lists lists;

    LeadQueries(Lists lists) {
        this.lists = lists;
    }

    Page<LeadSummary> page(ListRequest request) {
        return lists.page(LEADS, request, LeadSummary::read);
    }

    Count count(@Nullable String filter) {
        return lists.count(LEADS, filter);
    }

    Groups groups(GroupRequest request) {
        return lists.groups(GROUPED, request);
    }
}
