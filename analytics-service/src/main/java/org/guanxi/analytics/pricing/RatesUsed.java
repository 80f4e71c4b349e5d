package org.guanxi.analytics.pricing;

import java.time.Instant;
import java.util.TreeMap;
import org.guanxi.analytics.fact.Rates;
import org.guanxi.analytics.table.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rates by which everybody's money was last reckoned. */
@Repository
class RatesUsed {

    private final JdbcClient jdbc;
    private final Rates rates;

    RatesUsed(JdbcClient jdbc, Rates rates) {
        this.jdbc = jdbc;
        this.rates = rates;
    }

    boolean arePresent() {
        return jdbc.sql("SELECT rates FROM rates_used WHERE id = 1")
                .query(String.class)
                .optional()
                .filter(present()::equals)
                .isPresent();
    }

    void use(Instant now) {
        jdbc.sql("REPLACE INTO rates_used (id, rates, since) VALUES (1, ?, ?)")
                .params(present(), Columns.of(now))
                .update();
    }

    private String present() {
        return new TreeMap<>(rates.rates()).toString();
    }
}
