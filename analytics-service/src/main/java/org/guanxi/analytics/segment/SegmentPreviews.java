package org.guanxi.analytics.segment;

import java.time.Clock;
import java.util.Map;
import org.guanxi.analytics.rule.RuleReader;
import org.guanxi.analytics.rule.RuleSql;
import org.guanxi.analytics.table.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tries a rule without saving it, by one statement over all accounts. */
@Repository
class SegmentPreviews {

    private static final int SAMPLE = 20;
    private static final String FROM = " FROM profile WHERE sequence IS NOT NULL AND ";

    private final JdbcClient jdbc;
    private final Clock clock;

    SegmentPreviews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Preview of(Map<String, Object> json) {
        var rule = RuleSql.of(RuleReader.read(json), clock.instant());
        var count = jdbc.sql("SELECT COUNT(*)" + FROM + rule.condition())
                .params(rule.parameters())
                .query(Long.class)
                .single();
        var sample = jdbc.sql(
                        "SELECT account_id, name" + FROM + rule.condition() + " ORDER BY account_id LIMIT " + SAMPLE)
                .params(rule.parameters())
                .query((row, index) -> new Preview.Sample(Columns.id(row, "account_id"), row.getString("name")))
                .list();
        return new Preview(count, sample);
    }
}
