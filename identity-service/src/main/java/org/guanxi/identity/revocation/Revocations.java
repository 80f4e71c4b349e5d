package org.guanxi.identity.revocation;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets the tokens of an application or a person: introspection calls them inactive from then on. */
@Component
public class Revocations {

    private final JdbcClient jdbc;

    Revocations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void ofApplication(UUID id) {
        jdbc.sql("DELETE FROM oauth2_authorization WHERE registered_client_id = ?")
                .param(id.toString())
                .update();
    }

    /** Of all their sign-ins. */
    public void ofPerson(UUID id) {
        jdbc.sql("DELETE FROM oauth2_authorization WHERE principal_name = ?")
                .param(id.toString())
                .update();
    }

    /** Only what says what they may do: they stay signed in, and get a token that says what is right now. */
    public void ofAccessTokens(UUID person) {
        jdbc.sql("DELETE t FROM oauth2_authorization a JOIN token_trace t ON t.authorization_id = a.id"
                        + " WHERE a.principal_name = ? AND t.token_hash = UNHEX(SHA2(a.access_token_value, 256))")
                .param(person.toString())
                .update();
    }
}
