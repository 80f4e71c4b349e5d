package org.guanxi.identity.actor;

import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Actors {

    private final JdbcClient jdbc;

    Actors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws ActorNotFound */
    ActorView require(String id) {
        return application(id)
                .or(() -> person(id))
                .map(name -> new ActorView(id, name))
                .orElseThrow(() -> new ActorNotFound(id));
    }

    private Optional<String> application(String clientId) {
        return jdbc.sql("SELECT name FROM application WHERE client_id = ?")
                .param(clientId)
                .query(String.class)
                .optional();
    }

    private Optional<String> person(String id) {
        try {
            return jdbc.sql("SELECT display_name FROM person WHERE id = ?")
                    .param(Ids.bytes(UUID.fromString(id)))
                    .query(String.class)
                    .optional();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
