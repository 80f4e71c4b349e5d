package org.guanxi.shared.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.event.identity.UserChanged;
import org.guanxi.shared.event.identity.UserCreated;
import org.guanxi.shared.id.Ids;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tells the service under test of people, as identity-service would. */
@Lazy
public class People {

    private static final Duration ARRIVAL = Duration.ofSeconds(30);

    private final Topic topic;
    private final JdbcTemplate jdbc;

    People(Topic topic, JdbcTemplate jdbc) {
        this.topic = topic;
        this.jdbc = jdbc;
    }

    /** @return somebody of whom the service knows */
    public UUID join() {
        UUID person = Ids.next();
        tellOf(person);
        await().atMost(ARRIVAL).until(() -> known(person, true));
        return person;
    }

    /** The news are on their way. */
    public void tellOf(UUID person) {
        topic.publish(new UserCreated(
                person, Instant.EPOCH, "u" + person, "Somebody", null, List.of("sales-rep"), List.of(), true));
    }

    public void leave(UUID person) {
        topic.publish(new UserChanged(
                person, Instant.EPOCH, "u" + person, "Somebody", null, List.of("sales-rep"), List.of(), false));
        await().atMost(ARRIVAL).until(() -> known(person, false));
    }

    private boolean known(UUID person, boolean active) {
        return jdbc.queryForList(
                        "SELECT active FROM known_person WHERE id = ?", Boolean.class, (Object) Ids.bytes(person))
                .contains(active);
    }
}
