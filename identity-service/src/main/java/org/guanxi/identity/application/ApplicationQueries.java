package org.guanxi.identity.application;

import static org.guanxi.shared.list.filter.FieldType.FLAG;
import static org.guanxi.shared.list.filter.FieldType.ID;
import static org.guanxi.shared.list.filter.FieldType.MOMENT;
import static org.guanxi.shared.list.filter.FieldType.TEXT;

import org.guanxi.shared.list.Count;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.list.filter.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ApplicationQueries {

    private static final Listing APPLICATIONS = Listing.of(
            ApplicationSummary.COLUMNS,
            "application",
            "id",
            "name",
            new Field("id", "id", ID),
            new Field("clientId", "client_id", TEXT),
            new Field("name", "name", TEXT),
            new Field("suspended", "suspended", FLAG),
            new Field("lastUsedAt", "last_used_at", MOMENT),
            new Field("createdAt", "created_at", MOMENT));

    private final Lists lists;

    ApplicationQueries(Lists lists) {
        this.lists = lists;
    }

    Page<ApplicationSummary> page(ListRequest request) {
        return lists.page(APPLICATIONS, request, ApplicationSummary::read);
    }

    Count count(@Nullable String filter) {
        return lists.count(APPLICATIONS, filter);
    }
}
