package org.guanxi.customer.timeline;

import static org.guanxi.shared.list.filter.FieldType.ID;
import static org.guanxi.shared.list.filter.FieldType.MOMENT;
import static org.guanxi.shared.list.filter.FieldType.WORD;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.list.filter.Field;
import org.springframework.stereotype.Component;

/** The timelines of many accounts as one; of those that one person owns, say. */
@Component
class ActivityQueries {

    private static final Listing ENTRIES = Listing.of(
            "t.id, t.account_id, a.name, t.kind, t.type, t.occurred_at, t.recorded_at, t.source, t.ref_id, t.data",
            "timeline_entry t JOIN account a ON a.id = t.account_id",
            "t.id",
            "-occurredAt",
            new Field("ownerId", "a.owner_id", ID),
            new Field("accountId", "t.account_id", ID),
            new Field("kind", "t.kind", WORD),
            new Field("authorId", "t.author_id", ID),
            new Field("occurredAt", "t.occurred_at", MOMENT));

    private final Lists lists;
    private final EntryData told;

    ActivityQueries(Lists lists, EntryData told) {
        this.lists = lists;
        this.told = told;
    }

    Page<Activity> page(ReadableKinds kinds, ListRequest request) {
        return lists.page(kinds.in(ENTRIES, "t.kind"), request, this::read);
    }

    private Activity read(ResultSet row, int index) throws SQLException {
        return new Activity(
                Ids.uuid(row.getBytes("id")),
                Ids.uuid(row.getBytes("account_id")),
                row.getString("name"),
                TimelineKind.valueOf(row.getString("kind")),
                row.getString("type"),
                row.getObject("occurred_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("source"),
                Ids.uuid(row.getBytes("ref_id")),
                told.read(row.getString("data")));
    }
}
