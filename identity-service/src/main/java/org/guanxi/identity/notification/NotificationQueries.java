package org.guanxi.identity.notification;

import static org.guanxi.shared.list.filter.FieldType.ID;
import static org.guanxi.shared.list.filter.FieldType.MOMENT;
import static org.guanxi.shared.list.filter.FieldType.TEXT;
import static org.guanxi.shared.list.filter.FieldType.WORD;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.guanxi.identity.notification.NotificationView.Actor;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.list.Count;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.list.filter.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A person's own, the latest first. */
@Component
class NotificationQueries {

    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
    private static final Listing NOTIFICATIONS = Listing.of(
            "id, kind, object, object_id, words, actor, actor_name, at, read_at",
            "notification",
            "id",
            "-at",
            new Field("id", "id", ID),
            new Field("kind", "kind", WORD),
            new Field("object", "object", TEXT),
            new Field("objectId", "object_id", ID),
            new Field("at", "at", MOMENT),
            new Field("readAt", "read_at", MOMENT));

    private final Lists lists;
    private final JsonMapper json;

    NotificationQueries(Lists lists, JsonMapper json) {
        this.lists = lists;
        this.json = json;
    }

    Page<NotificationView> page(UUID person, boolean unread, ListRequest request) {
        return lists.page(of(person, unread), request, this::read);
    }

    Count count(UUID person, boolean unread, @Nullable String filter) {
        return lists.count(of(person, unread), filter);
    }

    private static Listing of(UUID person, boolean unread) {
        Listing own = NOTIFICATIONS.where("person_id = ?", (Object) Ids.bytes(person));
        return unread ? own.where("read_at IS NULL") : own;
    }

    NotificationView read(ResultSet row, int index) throws SQLException {
        String actor = row.getString("actor");
        return new NotificationView(
                Ids.uuid(row.getBytes("id")),
                NotificationKind.valueOf(row.getString("kind")),
                row.getString("object"),
                Ids.uuid(row.getBytes("object_id")),
                json.readValue(row.getString("words"), WORDS),
                actor == null ? null : new Actor(actor, row.getString("actor_name")),
                row.getObject("at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                moment(row.getObject("read_at", LocalDateTime.class)));
    }

    private static @Nullable Instant moment(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
