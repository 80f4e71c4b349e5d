package org.guanxi.sales.conversion;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.guanxi.shared.feed.Patience;
import org.guanxi.shared.id.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Lets one at a time convert a lead: what customer-service creates for two callers would be two customers. */
@Repository
public class ConversionClaims {

    /** Longer than a conversion can take; then whoever had it must be dead. */
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private static final String TAKE = """
            INSERT INTO conversion_claim (lead_id, holder, ends_at) VALUES (?, ?, ?)
            ON DUPLICATE KEY UPDATE
                holder = IF(ends_at < ?, VALUES(holder), holder),
                ends_at = IF(holder = VALUES(holder), VALUES(ends_at), ends_at)""";

    private static final String RUNS = "SELECT 1 FROM conversion_claim WHERE lead_id = ? AND ends_at >= ?";

    private final JdbcTemplate jdbc;
    private final Clock clock;

    ConversionClaims(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws ConversionRuns when somebody else does not come to an end */
    public <T> T alone(UUID lead, Supplier<T> work) {
        UUID holder = Ids.next();
        if (!Patience.arrives(() -> take(lead, holder) ? Optional.of(true) : Optional.empty())) {
            throw new ConversionRuns(lead);
        }
        try {
            return work.get();
        } finally {
            jdbc.update(
                    "DELETE FROM conversion_claim WHERE lead_id = ? AND holder = ?",
                    Ids.bytes(lead),
                    Ids.bytes(holder));
        }
    }

    /** @throws ConversionRuns when somebody converts the lead now: what is created for it must not be for nothing */
    public void requireNone(UUID lead) {
        if (!jdbc.queryForList(RUNS, Integer.class, Ids.bytes(lead), Timestamp.from(clock.instant()))
                .isEmpty()) {
            throw new ConversionRuns(lead);
        }
    }

    private boolean take(UUID lead, UUID holder) {
        var now = clock.instant();
        jdbc.update(TAKE, Ids.bytes(lead), Ids.bytes(holder), Timestamp.from(now.plus(LONGEST)), Timestamp.from(now));
        return jdbc.queryForList(
                        "SELECT 1 FROM conversion_claim WHERE lead_id = ? AND holder = ?",
                        Integer.class,
                        Ids.bytes(lead),
                        Ids.bytes(holder))
                .contains(1);
    }
}
