package org.guanxi.identity.notification;

import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.feed.Received;
import org.jspecify.annotations.Nullable;

/** Whose a thing is, as its events up to a sequence tell. */
record KnownOwner(UUID objectId, @Nullable UUID ownerId, long sequence) {

    static KnownOwner unknown(UUID objectId) {
        return new KnownOwner(objectId, null, -1);
    }

    boolean knows(Received received) {
        return received.sequence() <= sequence;
    }

    KnownOwner after(Received received, News news) {
        return new KnownOwner(objectId, news.tellsOwner() ? news.ownerId() : ownerId, received.sequence());
    }

    /**
     * Whom it concerns: who got the thing, or whose it is. Not who did it; and nobody when no one did it, as an import, which
     * would tell people about each of its rows.
     */
    Optional<UUID> concerned(News news, @Nullable String actor) {
        UUID recipient = news.tellsOwner() ? news.ownerId() : ownerId;
        if (recipient == null || actor == null || actor.equals(recipient.toString())) {
            return Optional.empty();
        }
        return news.tellsOwner() && recipient.equals(ownerId) ? Optional.empty() : Optional.of(recipient);
    }
}
