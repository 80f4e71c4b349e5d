package org.guanxi.identity.team;

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
class TeamQueries {

    private static final Listing TEAMS = Listing.of(
            TeamView.COLUMNS,
            "team",
            "id",
            "name",
            new Field("id", "id", ID),
            new Field("name", "name", TEXT),
            new Field("parentId", "parent_id", ID),
            new Field("createdAt", "created_at", MOMENT),
            new Field("changedAt", "changed_at", MOMENT));

    private final Lists lists;

    TeamQueries(Lists lists) {
        this.lists = lists;
    }

    Page<TeamView> page(ListRequest request) {
        return lists.page(TEAMS, request, TeamView::read);
    }

    Count count(@Nullable String filter) {
        return lists.count(TEAMS, filter);
    }
}
