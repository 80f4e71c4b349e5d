package org.guanxi.identity.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The notifications of all people. One event tells a person once, however often it arrives. */
@Component
class Notifications {

    private static final Duration KEPT = Duration.ofDays(90);

    /** Of what one application does within the span, a person is told so much. */
    private static final int MOST_OF_AN_APPLICATION = 10;

    private static final Duration SPAN = Duration.ofHours(1);

    /** Who has left hears nothing more, nor does who wants to hear nothing of the kind. */
    private static final String ADD = """
            INSERT INTO notification
              (id, person_id, event_id, kind, object, object_id, words, actor, actor_name, at, read_at)
            SELECT :id, p.id, :event, :kind, :object, :objectId, :words, :actor,
              COALESCE((SELECT who.display_name FROM person who WHERE who.id = :actorId),
                       (SELECT a.name FROM application a WHERE a.client_id = :actor)), :at, :readAt
            FROM person p WHERE p.id = :person AND p.active
              AND NOT EXISTS (SELECT 1 FROM muted_notification m WHERE m.person_id = p.id AND m.kind = :kind)""";

    private static final String TOLD_BY = """
            SELECT COUNT(*) FROM (
              SELECT 1 FROM notification
              WHERE person_id = :person AND actor = :actor AND kind <> 'CASE_ANSWERED' AND at > :since AND at <= :at
              LIMIT %d) told""".formatted(MOST_OF_AN_APPLICATION);

    private static final String MARK_READ = """
            UPDATE notification SET read_at = :now
            WHERE person_id = :person AND read_at IS NULL AND at <= :until
              AND (:since IS NULL OR at >= :since) AND (:kind IS NULL OR kind = :kind)""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Notifications(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What an application does by the hundred stands in the centre as if it had been read: nobody wants to be told each of it.
     *
     * @return whether the person is told now
     */
    boolean add(NewNotification added) {
        boolean quiet = isOneOfVeryMany(added);
        try {
            return insert(added, quiet ? added.at() : null) == 1 && !quiet;
        } catch (DuplicateKeyException again) {
            return false;
        }
    }

    private boolean isOneOfVeryMany(NewNotification added) {
        boolean byApplication = added.actor() != null && person(added.actor()) == null;
        return byApplication
                && added.kind() != NotificationKind.CASE_ANSWERED
                && toldBy(added) >= MOST_OF_AN_APPLICATION;
    }

    private int toldBy(NewNotification added) {
        return jdbc.sql(TOLD_BY)
                .param("person", Ids.bytes(added.personId()))
                .param("actor", added.actor())
                .param("since", utc(added.at().minus(SPAN)))
                .param("at", utc(added.at()))
                .query(Integer.class)
                .single();
    }

    private int insert(NewNotification added, @Nullable Instant readAt) {
        return jdbc.sql(ADD)
                .param("id", Ids.bytes(added.id()))
                .param("event", Ids.bytes(added.eventId()))
                .param("kind", added.kind().name())
                .param("object", added.kind().object())
                .param("objectId", Ids.bytes(added.objectId()))
                .param("words", json.writeValueAsString(added.words()))
                .param("actor", added.actor())
                .param("actorId", person(added.actor()))
                .param("at", utc(added.at()))
                .param("readAt", readAt == null ? null : utc(readAt))
                .param("person", Ids.bytes(added.personId()))
                .update();
    }

    boolean has(UUID person, UUID id) {
        return jdbc.sql("SELECT COUNT(*) FROM notification WHERE id = ? AND person_id = ?")
                        .params(Ids.bytes(id), Ids.bytes(person))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** @return how many were unread until now */
    int markRead(UUID person, UUID id, Instant now) {
        return jdbc.sql("UPDATE notification SET read_at = ? WHERE id = ? AND person_id = ? AND read_at IS NULL")
                .params(utc(now), Ids.bytes(id), Ids.bytes(person))
                .update();
    }

    /** @return how many were unread until now */
    int markRead(UUID person, MarkRead wanted, Instant now) {
        return jdbc.sql(MARK_READ)
                .param("now", utc(now))
                .param("person", Ids.bytes(person))
                .param("until", utc(wanted.until()))
                .param("since", wanted.since() == null ? null : utc(wanted.since()))
                .param("kind", wanted.kind() == null ? null : wanted.kind().name())
                .update();
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 120_000)
    void tidy() {
        jdbc.sql("DELETE FROM notification WHERE at < ? LIMIT 20000")
                .param(utc(clock.instant().minus(KEPT)))
                .update();
    }

    private static byte @Nullable [] person(@Nullable String actor) {
        try {
            return actor == null ? null : Ids.bytes(UUID.fromString(actor));
        } catch (IllegalArgumentException application) {
            return null;
        }
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
