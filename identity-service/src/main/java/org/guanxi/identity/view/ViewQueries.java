package org.guanxi.identity.view;

import static org.guanxi.shared.list.filter.FieldType.FLAG;
import static org.guanxi.shared.list.filter.FieldType.ID;
import static org.guanxi.shared.list.filter.FieldType.MOMENT;
import static org.guanxi.shared.list.filter.FieldType.NUMBER;
import static org.guanxi.shared.list.filter.FieldType.TEXT;

import java.util.Set;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.list.filter.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A person's own views and what others share. */
@Component
class ViewQueries {

    private static final Listing VIEWS = Listing.of(
            SavedViewSummary.COLUMNS,
            "saved_view",
            "id",
            "object,position,name",
            new Field("id", "id", ID),
            new Field("object", "object", TEXT),
            new Field("name", "name", TEXT),
            new Field("shared", "shared", FLAG),
            new Field("ownerId", "owner_id", ID),
            new Field("position", "position", NUMBER),
            new Field("createdAt", "created_at", MOMENT),
            new Field("changedAt", "changed_at", MOMENT));

    private final Lists lists;
    private final FirstViews first;

    ViewQueries(Lists lists, FirstViews first) {
        this.lists = lists;
        this.first = first;
    }

    Page<SavedViewSummary> page(UUID person, @Nullable String object, ListRequest request) {
        Listing visible = VIEWS.where("(owner_id = ? OR shared)", (Object) Ids.bytes(person));
        Set<UUID> defaults = first.of(person);
        return lists.page(
                object == null ? visible : visible.where("object = ?", object),
                request,
                (row, index) -> SavedViewSummary.read(row, defaults));
    }
}
