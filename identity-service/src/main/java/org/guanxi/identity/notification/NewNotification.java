package org.guanxi.identity.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanxi.shared.event.identity.NotificationAdded;
import org.guanxi.shared.feed.Received;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** @param eventId the same for the same happening */
record NewNotification(
        UUID id,
        UUID personId,
        UUID eventId,
        NotificationKind kind,
        UUID objectId,
        Map<String, String> words,
        @Nullable String actor,
        Instant at) {

    static NewNotification of(UUID person, Received received, News news) {
        return new NewNotification(
                Ids.next(),
                person,
                received.id(),
                news.kind(),
                received.event().aggregateId(),
                news.words(),
                received.actor(),
                received.event().occurredAt());
    }

    NotificationAdded added() {
        return new NotificationAdded(id, at, personId, kind.name(), kind.object(), objectId);
    }
}
