package org.guanxi.analytics.value.distribution;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guanxi.analytics.fact.Decimals;
import org.guanxi.analytics.fact.Rates;
import org.guanxi.analytics.value.model.ValueModel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the accounts as they are scored now. */
@Repository
public class ValueDistributions {

    private static final String VALUE = "value.expectedValue";
    private static final String ACTIVE = "value.probabilityActive";
    private static final String VALUED = " FROM profile WHERE sequence IS NOT NULL AND common_value IS NOT NULL";
    private static final String SCORED = " FROM profile WHERE sequence IS NOT NULL AND probability_active IS NOT NULL";
    private static final List<BigDecimal> TENTHS = IntStream.range(1, 10)
            .mapToObj(tenth -> BigDecimal.valueOf(tenth, 1))
            .toList();

    /** So much of both ends may lie beyond the edges. */
    private static final double TAIL = 0.02;

    private final JdbcClient jdbc;
    private final Rates rates;
    private final Clock clock;

    ValueDistributions(JdbcClient jdbc, Rates rates, Clock clock) {
        this.jdbc = jdbc;
        this.rates = rates;
        this.clock = clock;
    }

    public ValueDistribution of(ValueModel model) {
        var values = Stream.ofNullable(rates.common())
                .map(this::values)
                .filter(found -> found.accounts() > 0)
                .toList();
        return new ValueDistribution(model.asOf(clock.instant()), model.asOfDay(), model.version(), values, active());
    }

    private ValueDistribution.Values values(String currency) {
        long accounts = jdbc.sql("SELECT COUNT(*)" + VALUED).query(Long.class).single();
        var edges = Ladder.between(nth(accounts * TAIL), nth(accounts * (1 - TAIL)), Decimals.of(currency));
        var counts = counts("common_value", "common_value", edges, VALUED);
        var bins = Bin.of(VALUE, edges, counts).stream()
                .map(bin -> bin.paidIn(currency))
                .toList();
        return new ValueDistribution.Values(currency, accounts(bins), Decimals.round(sum(bins), currency), bins);
    }

    private double nth(double number) {
        return jdbc.sql("SELECT common_value" + VALUED + " ORDER BY common_value LIMIT 1 OFFSET ?")
                .param((long) number)
                .query(Double.class)
                .optional()
                .orElse(0.0);
    }

    private ValueDistribution.Active active() {
        var counts = counts("probability_active", "expected_orders", TENTHS, SCORED);
        var bins = Bin.of(ACTIVE, TENTHS, counts);
        return new ValueDistribution.Active(accounts(bins), sum(bins), bins);
    }

    private Map<Integer, Bin.Count> counts(String column, String added, List<BigDecimal> edges, String from) {
        var bins = IntStream.range(0, edges.size())
                .mapToObj(bin -> " WHEN " + column + " < ? THEN " + bin)
                .collect(joining());
        var number = edges.isEmpty() ? "0" : "CASE" + bins + " ELSE " + edges.size() + " END";
        var counts = new HashMap<Integer, Bin.Count>();
        jdbc.sql("SELECT " + number + " AS bin, COUNT(*) AS accounts, SUM(" + added + ") AS added" + from
                        + " GROUP BY bin")
                .params(edges)
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
