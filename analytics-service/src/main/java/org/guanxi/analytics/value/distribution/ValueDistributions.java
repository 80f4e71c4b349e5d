package org.guanxi.analytics.value.distribution;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the accounts as they are scored now: one statement a currency and one more, over all accounts. */
@Repository
public class ValueDistributions {

    private static final String VALUE = "value.expectedValue";
    private static final String ACTIVE = "value.probabilityActive";
    private static final String VALUED =
            " FROM profile WHERE sequence IS NOT NULL AND expected_value IS NOT NULL AND currency = ?";
    private static final String SCORED = " FROM profile WHERE sequence IS NOT NULL AND probability_active IS NOT NULL";
    private static final String CURRENCIES = "SELECT currency FROM profile WHERE sequence IS NOT NULL"
            + " AND expected_value IS NOT NULL AND currency <> '' GROUP BY currency ORDER BY COUNT(*) DESC, currency"
            + " LIMIT 10";
    private static final List<BigDecimal> TENTHS = IntStream.range(1, 10)
            .mapToObj(tenth -> BigDecimal.valueOf(tenth, 1))
            .toList();

    /** So much of both ends may lie beyond the edges. */
    private static final double TAIL = 0.02;

    private final JdbcClient jdbc;
    private final Clock clock;

    ValueDistributions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public ValueDistribution of(int modelVersion) {
        var values = jdbc.sql(CURRENCIES).query(String.class).list().stream()
                .map(this::values)
                .toList();
        return new ValueDistribution(clock.instant(), modelVersion, values, active());
    }

    private ValueDistribution.Values values(String currency) {
        long accounts = jdbc.sql("SELECT COUNT(*)" + VALUED)
                .param(currency)
                .query(Long.class)
                .single();
        var edges = Ladder.between(nth(currency, accounts * TAIL), nth(currency, accounts * (1 - TAIL)));
        var counts = counts("expected_value", "expected_value", edges, VALUED, List.of(currency));
        var own = List.of(Bin.compare("orders.currency", "eq", currency));
        var bins = Bin.of(VALUE, edges, counts, own);
        return new ValueDistribution.Values(currency, accounts(bins), sum(bins), bins);
    }

    private double nth(String currency, double number) {
        return jdbc.sql("SELECT expected_value" + VALUED + " ORDER BY expected_value LIMIT 1 OFFSET ?")
                .params(currency, (long) number)
                .query(Double.class)
                .optional()
                .orElse(0.0);
    }

    private ValueDistribution.Active active() {
        var counts = counts("probability_active", "expected_orders", TENTHS, SCORED, List.of());
        var bins = Bin.of(ACTIVE, TENTHS, counts, List.of());
        return new ValueDistribution.Active(accounts(bins), sum(bins), bins);
    }

    private Map<Integer, Bin.Count> counts(
            String column, String added, List<BigDecimal> edges, String from, List<Object> parameters) {
        var bins = IntStream.range(0, edges.size())
                .mapToObj(bin -> " WHEN " + column + " < ? THEN " + bin)
                .collect(joining());
        var number = edges.isEmpty() ? "0" : "CASE" + bins + " ELSE " + edges.size() + " END";
        var all = new ArrayList<Object>(edges);
        all.addAll(parameters);
        var counts = new HashMap<Integer, Bin.Count>();
        jdbc.sql("SELECT " + number + " AS bin, COUNT(*) AS accounts, SUM(" + added + ") AS added" + from
                        + " GROUP BY bin")
                .params(all)
                .query(row -> {
                    counts.put(row.getInt("bin"), new Bin.Count(row.getLong("accounts"), row.getDouble("added")));
                });
        return counts;
    }

    private static long accounts(List<Bin> bins) {
        return bins.stream().mapToLong(Bin::accounts).sum();
    }

    private static double sum(List<Bin> bins) {
        return bins.stream().mapToDouble(Bin::sum).sum();
    }
}
