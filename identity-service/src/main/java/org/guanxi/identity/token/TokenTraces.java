package org.guanxi.identity.token;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Which token belongs to which authorization, by hash. */
@Component
class TokenTraces {

    /** @param seenAt when the token was last the current one */
    record Trace(String authorizationId, Instant seenAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    TokenTraces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(byte[] hash, String authorizationId, Instant expires) {
        jdbc.sql("INSERT INTO token_trace (token_hash, authorization_id, seen_at, expires_at) VALUES (?, ?, ?,"
                        + " ?) AS new ON DUPLICATE KEY UPDATE seen_at = new.seen_at, expires_at = new.expires_at")
                .params(hash, authorizationId, utc(clock.instant()), utc(expires))
                .update();
    }

    Optional<Trace> find(byte[] hash) {
        return jdbc.sql("SELECT authorization_id, seen_at FROM token_trace WHERE token_hash = ?")
                .param(hash)
                .query((row, index) -> new Trace(
                        row.getString("authorization_id"),
                        row.getObject("seen_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .optional();
    }

    void removeAll(String authorizationId) {
        jdbc.sql("DELETE FROM token_trace WHERE authorization_id = ?")
                .param(authorizationId)
                .update();
    }

    /** An authorization goes when none of its tokens could still be shown by anybody. */
    @Scheduled(fixedDelay = 600_000, initialDelay = 60_000)
    void tidy() {
        LocalDateTime now = utc(clock.instant());
        jdbc.sql("DELETE FROM token_trace WHERE expires_at < ? LIMIT 20000")
                .param(now)
                .update();
        jdbc.sql("DELETE FROM oauth2_authorization WHERE NOT EXISTS"
                        + " (SELECT 1 FROM token_trace t WHERE t.authorization_id = oauth2_authorization.id)")
                .update();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
