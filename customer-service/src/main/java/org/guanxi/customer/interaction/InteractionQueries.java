package org.guanxi.customer.interaction;

import static org.guanxi.shared.list.filter.FieldType.ID;
import static org.guanxi.shared.list.filter.FieldType.MOMENT;
import static org.guanxi.shared.list.filter.FieldType.TEXT;

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

/** The call log: what was said with whom, over all customers and leads. */
@Component
class InteractionQueries {

    private static final Listing INTERACTIONS = Listing.of(
            InteractionSummary.COLUMNS,
            "interaction i LEFT JOIN account a ON a.id = i.account_id LEFT JOIN contact c ON c.id = i.contact_id",
            "i.id",
            "-occurredAt",
            new Field("id", "i.id", ID),
            new Field("kind", "i.kind", InteractionKind.class),
            new Field("subject", "i.subject", TEXT),
            new Field("accountId", "i.account_id", ID),
            new Field("accountName", "a.name", TEXT),
            new Field("leadId", "i.lead_id", ID),
            new Field("contactId", "i.contact_id", ID),
            new Field("aboutId", "i.about_id", ID),
            new Field("authorId", "i.author_id", ID),
            new Field("occurredAt", "i.occurred_at", MOMENT));

    private static final Listing GROUPED = INTERACTIONS.groupedBy("kind", "authorId", "accountId", "occurredAt");

    private final Lists lists;

    InteractionQueries(Lists lists) {
        this.lists = lists;
    }

    Page<InteractionSummary> page(ListRequest request) {
        return lists.page(INTERACTIONS, request, InteractionSummary::read);
    }

    Count count(@Nullable String filter) {
        return lists.count(INTERACTIONS, filter);
    }

    Groups groups(GroupRequest request) {
        return lists.groups(GROUPED, request);
    }
}
