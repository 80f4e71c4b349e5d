package org.guanxi.identity.token;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sign-ins of people: each is an authorization with its tokens, which are no longer in force when it ends. */
@Component
public class SignIns {

    private final JdbcClient jdbc;
    private final TokenTraces traces;

    SignIns(JdbcClient jdbc, TokenTraces traces) {
        this.jdbc = jdbc;
        this.traces = traces;
    }

    /**
     * @param token any that the sign-in has ever had: one that was renewed since still says which it was
     * @return whose it was
     */
    @Transactional
    public Optional<String> end(String token) {
        return traces.find(Authorizations.hash(token))
                .map(TokenTraces.Trace::authorizationId)
                .flatMap(this::endById);
    }

    private Optional<String> endById(String id) {
        Optional<String> person = jdbc.sql("SELECT principal_name FROM oauth2_authorization WHERE id = ?")
                .param(id)
                .query(String.class)
                .optional();
        jdbc.sql("DELETE FROM oauth2_authorization WHERE id = ?").param(id).update();
        traces.removeAll(id);
        return person;
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
