package org.guanxi.identity.token;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sign-ins of people: each is an authorization with its tokens, which are renewed no more when it ends. */
@Component
public class SignIns {

    private final JdbcClient jdbc;
    private final TokenTraces traces;

    SignIns(JdbcClient jdbc, TokenTraces traces) {
        this.jdbc = jdbc;
        this.traces = traces;
    }

    /** @param token of the one that stays */
    public void endOthers(UUID person, String token) {
        String own = traces.find(Authorizations.hash(token))
                .map(TokenTraces.Trace::authorizationId)
                .orElse("");
        jdbc.sql("DELETE FROM oauth2_authorization WHERE principal_name = ? AND id <> ?")
                .params(person.toString(), own)
                .update();
    }
}
