package org.guanxi.identity.view;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanxi.shared.id.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** With which view each person's lists begin. */
@Component
class FirstViews {

    private final JdbcClient jdbc;

    FirstViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<UUID> of(UUID person) {
        return jdbc
                .sql("SELECT view_id FROM first_view WHERE person_id = ?")
                .param(Ids.bytes(person))
                .query((row, index) -> Ids.uuid(row.getBytes("view_id")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The one before it is so no more. */
    void set(UUID person, String object, UUID view) {
        jdbc.sql("INSERT INTO first_view (person_id, object, view_id) VALUES (?, ?, ?) AS new"
                        + " ON DUPLICATE KEY UPDATE view_id = new.view_id")
                .params(Ids.bytes(person), object, Ids.bytes(view))
                .update();
    }

    void unset(UUID person, UUID view) {
        jdbc.sql("DELETE FROM first_view WHERE person_id = ? AND view_id = ?")
                .params(Ids.bytes(person), Ids.bytes(view))
                .update();
    }
}
