package org.guanxi.shared.people;

import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.event.identity.UserChanged;
import org.guanxi.shared.event.identity.UserCreated;
import org.guanxi.shared.feed.Received;

/**
 * As much of a person as others need in order to give them something.
 *
 * @param active whether they may be given anything
 * @param sequence of the event that told us so
 */
record KnownPerson(UUID id, boolean active, long sequence) {

    static Optional<KnownPerson> of(Received received) {
        return switch (received.event()) {
            case UserCreated person ->
                Optional.of(new KnownPerson(person.userId(), person.active(), received.sequence()));
            case UserChanged person ->
                Optional.of(new KnownPerson(person.userId(), person.active(), received.sequence()));
            default -> Optional.empty();
        };
    }
}
