package org.guanxi.identity.notification;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanxi.shared.id.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Of what each person wants to be told; of everything unless told otherwise. */
@Component
class Choices {

    private final JdbcClient jdbc;

    Choices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Choice> of(UUID person) {
        List<String> muted = jdbc.sql("SELECT kind FROM muted_notification WHERE person_id = ?")
                .param(Ids.bytes(person))
                .query(String.class)
                .list();
        return Stream.of(NotificationKind.values())
                .map(kind -> new Choice(kind, !muted.contains(kind.name())))
                .toList();
    }

    void choose(UUID person, Choice choice) {
        jdbc.sql(
                        choice.inApp()
                                ? "DELETE FROM muted_notification WHERE person_id = ? AND kind = ?"
                                : "INSERT IGNORE INTO muted_notification (person_id, kind) VALUES (?, ?)")
                .params(Ids.bytes(person), choice.kind().name())
                .update();
    }
}
