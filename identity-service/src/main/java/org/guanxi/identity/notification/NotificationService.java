package org.guanxi.identity.notification;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanxi.shared.event.identity.NotificationsRead;
import org.guanxi.shared.feed.Received;
import org.guanxi.shared.outbox.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class NotificationService {

    private final KnownOwners owners;
    private final Notifications notifications;
    private final Outbox outbox;
    private final Clock clock;

    NotificationService(KnownOwners owners, Notifications notifications, Outbox outbox, Clock clock) {
        this.owners = owners;
        this.notifications = notifications;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What came before, or comes too late, tells nobody anything. */
    @Transactional
    public void take(List<Received> records) {
        List<Received> telling = records.stream()
                .filter(received -> News.of(received.event()).isPresent())
                .toList();
        Map<UUID, KnownOwner> known = ownersIn(telling);
        Map<UUID, KnownOwner> changed = new HashMap<>();
        for (Received received : telling) {
            UUID id = received.event().aggregateId();
            KnownOwner before = known.getOrDefault(id, KnownOwner.unknown(id));
            if (!before.knows(received)) {
                KnownOwner after = tell(before, received);
                known.put(id, after);
                changed.put(id, after);
            }
        }
        owners.keep(changed.values());
    }

    private Map<UUID, KnownOwner> ownersIn(List<Received> records) {
        return owners.of(records.stream()
                .map(received -> received.event().aggregateId())
                .distinct()
                .toList());
    }

    private KnownOwner tell(KnownOwner before, Received received) {
        News news = News.of(received.event()).orElseThrow();
        before.concerned(news, received.actor())
                .map(person -> NewNotification.of(person, received, news))
                .filter(notifications::add)
                .ifPresent(added -> outbox.append(added.added()));
        return before.after(received, news);
    }

    @Transactional
    public void read(UUID person, UUID id) {
        int read = notifications.markRead(person, id, clock.instant());
        if (read == 0 && !notifications.has(person, id)) {
            throw new NotificationNotFound(id);
        }
        tellRead(person, read);
    }

    @Transactional
    public void readAll(UUID person, MarkRead wanted) {
        tellRead(person, notifications.markRead(person, wanted, clock.instant()));
    }

    /** The person's other screens show the same count. */
    private void tellRead(UUID person, int read) {
        if (read > 0) {
            outbox.append(new NotificationsRead(person, clock.instant(), read));
        }
    }
}
