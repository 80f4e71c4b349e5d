package org.guanxi.analytics.segment.member;

import static java.util.Arrays.asList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.analytics.profile.Profiles;
import org.guanxi.analytics.table.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How far segments are filled. A filling belongs to whoever has begun it until he has not been heard of for a while; another
 * then goes on behind the last page. With a new rule it begins anew.
 */
@Repository
class Fillings {

    private static final String OPEN =
            "filled_version < rule_version" + " AND (filling_version < rule_version OR filling_at < :forsaken)";
    private static final String NEXT = "SELECT id, rule_version,"
            + " IF(filling_version = rule_version, filling_after, NULL) AS after_id,"
            + " IF(filling_version = rule_version, filling_asked, 0) AS asked"
            + " FROM segment WHERE " + OPEN + " ORDER BY changed_at, id LIMIT 20";
    private static final String TAKE = "UPDATE segment SET filling_version = rule_version, filling_after = :after,"
            + " filling_asked = :asked, filling_accounts = :accounts, filling_at = :now"
            + " WHERE id = :id AND rule_version = :rule AND " + OPEN;
    private static final String ADVANCE = "UPDATE segment SET filling_after = ?, filling_asked = filling_asked + ?,"
            + " filling_at = ? WHERE id = ? AND rule_version = ?";
    private static final Duration FORSAKEN = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Profiles profiles;
    private final Clock clock;

    Fillings(JdbcClient jdbc, Profiles profiles, Clock clock) {
        this.jdbc = jdbc;
        this.profiles = profiles;
        this.clock = clock;
    }

    /** The next one that nobody is at, from now on the caller's. */
    Optional<Filling> take() {
        var now = clock.instant();
        return jdbc.sql(NEXT).param("forsaken", Columns.of(now.minus(FORSAKEN))).query(Fillings::read).list().stream()
                .filter(filling -> take(filling, now))
                .findFirst();
    }

    private boolean take(Filling filling, Instant now) {
        var after = filling.after();
        return jdbc.sql(TAKE)
                        .param("after", after == null ? null : Columns.of(after))
                        .param("asked", filling.asked())
                        .param("accounts", profiles.count())
                        .param("now", Columns.of(now))
                        .param("id", Columns.of(filling.segmentId()))
                        .param("rule", filling.ruleVersion())
                        .param("forsaken", Columns.of(now.minus(FORSAKEN)))
                        .update()
                > 0;
    }

    /** One page further. False when the segment has another rule by now, or is gone. */
    boolean advance(Filling filling, UUID last, int accounts) {
        return jdbc.sql(ADVANCE)
                        .params(asList(
                                Columns.of(last),
                                accounts,
                                Columns.of(clock.instant()),
                                Columns.of(filling.segmentId()),
                                filling.ruleVersion()))
                        .update()
                > 0;
    }

    void end(Filling filling) {
        jdbc.sql("UPDATE segment SET filled_version = ? WHERE id = ? AND rule_version = ?")
                .params(filling.ruleVersion(), Columns.of(filling.segmentId()), filling.ruleVersion())
                .update();
    }

    private static Filling read(ResultSet row, int index) throws SQLException {
        return new Filling(
                Columns.id(row, "id"),
                row.getInt("rule_version"),
                Columns.idOrNull(row, "after_id"),
                row.getLong("asked"));
    }
}
