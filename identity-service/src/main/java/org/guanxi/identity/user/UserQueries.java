package org.guanxi.identity.user;

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
class UserQueries {

    private static final Listing USERS = Listing.of(
            UserSummary.COLUMNS,
            "person",
            "id",
            "username",
            new Field("id", "id", ID),
            new Field("username", "username", TEXT),
            new Field("name", "display_name", TEXT),
            new Field("email", "email", TEXT),
            new Field("active", "active", FLAG),
            new Field(
                    "roles",
                    "(SELECT MIN(f.role) FROM person_role f WHERE f.person_id = person.id)",
                    TEXT,
                    new Field.Several(
                            "REPLACE(LOWER(r.role), '_', '-')", "person_role r WHERE r.person_id = person.id")),
            Field.ofSeveral("teamIds", "t.team_id", ID, "person_team t WHERE t.person_id = person.id"),
            new Field("createdAt", "created_at", MOMENT),
            new Field("changedAt", "changed_at", MOMENT));

    private final Lists lists;

    UserQueries(Lists lists) {
        this.lists = lists;
    }

    Page<UserSummary> page(ListRequest request) {
        return lists.page(USERS, request, UserSummary::read);
    }

    Count count(@Nullable String filter) {
        return lists.count(USERS, filter);
    }
}
