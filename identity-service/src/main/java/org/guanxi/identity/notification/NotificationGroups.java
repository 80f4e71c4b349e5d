package org.guanxi.identity.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.identity.user.People;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.list.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person was told, by kind and day, that with the latest first. One statement a page, however much there is. */
@Component
class NotificationGroups {

    /** Groups of the days up to the place's; those of its own day are whole, so that those before the place are known by it. */
    private static final String SELECT = """
            WITH found AS (
              SELECT kind, read_at IS NULL AS unread, %1$s AS day, COUNT(*) AS several, MIN(at) AS first, MAX(at) AS latest
              FROM notification
              WHERE person_id = :person AND (:all OR read_at IS NULL) AND (:end IS NULL OR at < :end)
              GROUP BY day, kind, unread
              HAVING :end IS NULL OR latest < :latest
                OR (latest = :latest AND (kind > :kind OR (kind = :kind AND unread < :unread)))
              ORDER BY latest DESC, kind, unread DESC LIMIT :limit)
            SELECT found.unread, found.day, found.several, found.first, found.latest, newest.*
            FROM found JOIN LATERAL (
              SELECT id, kind, object, object_id, words, actor, actor_name, at, read_at FROM notification
              WHERE person_id = :person AND kind = found.kind AND (read_at IS NULL) = found.unread
                AND at BETWEEN found.first AND found.latest
              ORDER BY at DESC, id DESC LIMIT 3) newest ON TRUE
            ORDER BY found.latest DESC, found.kind, found.unread DESC, newest.at DESC, newest.id DESC""";

    private final JdbcClient jdbc;
    private final NotificationQueries queries;
    private final People people;
    private final Clock clock;

    NotificationGroups(JdbcClient jdbc, NotificationQueries queries, People people, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.people = people;
        this.clock = clock;
    }

    Page<NotificationGroup> page(UUID person, GroupsRequest request) {
        List<NotificationGroup> groups = groups(person, zone(person, request), request);
        if (groups.size() <= request.size()) {
            return new Page<>(groups, null);
        }
        List<NotificationGroup> shown = List.copyOf(groups.subList(0, request.size()));
        return new Page<>(shown, shown.getLast().place().cursor());
    }

    private ZoneId zone(UUID person, GroupsRequest request) {
        return known(request.zone())
                .or(() -> known(people.require(person).timeZone()))
                .orElse(ZoneOffset.UTC);
    }

    private static Optional<ZoneId> known(@Nullable String zone) {
        try {
            return Optional.ofNullable(zone).map(ZoneId::of);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private List<NotificationGroup> groups(UUID person, ZoneId zone, GroupsRequest request) {
        GroupPlace place = GroupPlace.in(request.after());
        return jdbc.sql(SELECT.formatted(DaysOf.sql("at", zone, clock.instant())))
                .param("person", Ids.bytes(person))
                .param("all", !request.onlyUnread())
                .param("end", place == null ? null : utc(endOfDay(place.latest(), zone)))
                .param("latest", place == null ? null : utc(place.latest()))
                .param("kind", place == null ? null : place.kind().name())
                .param("unread", place == null ? null : place.unread())
                .param("limit", request.size() + 1)
                .query(this::read);
    }

    /** A row for each of the newest; those of a group stand together. */
    private List<NotificationGroup> read(ResultSet rows) throws SQLException {
        List<NotificationGroup> groups = new ArrayList<>();
        NotificationGroup last = null;
        while (rows.next()) {
            NotificationGroup group = group(rows);
            if (last == null || !last.place().equals(group.place())) {
                groups.add(group);
                last = group;
            }
            last.newest().add(queries.read(rows, groups.size()));
        }
        return groups;
    }

    private static NotificationGroup group(ResultSet row) throws SQLException {
        return new NotificationGroup(
                NotificationKind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getBoolean("unread"),
                row.getLong("several"),
                row.getObject("first", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("latest", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new ArrayList<>());
    }

    private static Instant endOfDay(Instant moment, ZoneId zone) {
        return moment.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
