package org.guanxi.identity.password;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts failures by hash, so that the table tells nobody which names were tried. An hour without any forgives all. */
@Component
public class SignInFailures {

    private static final Duration FORGIVEN = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInFailures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean mustWait(String subject, Backoff backoff) {
        Instant now = clock.instant();
        return jdbc.sql("SELECT failures, last_at FROM sign_in_failure WHERE subject_hash = ? AND last_at > ?")
                .params(hash(subject), utc(now.minus(FORGIVEN)))
                .query((row, index) -> row.getObject("last_at", LocalDateTime.class)
                        .toInstant(ZoneOffset.UTC)
                        .plus(backoff.after(row.getInt("failures")))
                        .isAfter(now))
                .optional()
                .orElse(false);
    }

    void add(String subject) {
        LocalDateTime now = utc(clock.instant());
        LocalDateTime forgiven = utc(clock.instant().minus(FORGIVEN));
        jdbc.sql("INSERT INTO sign_in_failure (subject_hash, failures, last_at) VALUES (?, 1, ?) ON DUPLICATE"
                        + " KEY UPDATE failures = IF(last_at < ?, 1, LEAST(failures + 1, 1000)), last_at = ?")
                .params(hash(subject), now, forgiven, now)
                .update();
    }

    void forget(String subject) {
        jdbc.sql("DELETE FROM sign_in_failure WHERE subject_hash = ?")
                .param(hash(subject))
                .update();
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 600_000)
    void tidy() {
        jdbc.sql("DELETE FROM sign_in_failure WHERE last_at < ?")
                .param(utc(clock.instant().minus(FORGIVEN)))
                .update();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static byte[] hash(String subject) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(subject.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
