package org.guanxi.identity.application;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets the tokens of an application or a person: introspection calls them inactive from then on. */
@Component
class Revocations {

    private final JdbcClient jdbc;

    Revocations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ofApplication(UUID id) {
        jdbc.sql("DELETE FROM oauth2_authorization WHERE registered_client_id = ?")
                .param(id.toString())
                .update();
    }
}
