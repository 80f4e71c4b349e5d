package org.guanxi.analytics.lifetime;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;

import java.util.ArrayList;
import java.util.List;

/**
 * How many customers ordered again how often while they were observed, against how many the model says would: its fit to what it
 * was fitted to (Fader, Hardie and Lee 2005, equation 8 and figure 1). The last row holds all with
 * {@link BackTest#MOST_REPEATS} and more.
 */
public final class Frequencies {

    public record Row(int repeats, long customers, double expected) {}

    private Frequencies() {}

    public static List<Row> of(BgNbd model, PurchaseSample sample) {
        var ages = sample.rows().stream()
                .collect(groupingBy(row -> row.history().age(), summingDouble(PurchaseSample.Row::weight)));
        var rows = new ArrayList<Row>();
        double others = sample.size();
        for (int repeats = 0; repeats < BackTest.MOST_REPEATS; repeats++) {
            int number = repeats;
            double expected = ages.entrySet().stream()
                    .mapToDouble(age -> age.getValue() * model.probability(number, age.getKey()))
                    .sum();
            rows.add(new Row(repeats, customers(sample, number, number), expected));
            others -= expected;
        }
        rows.add(new Row(
                BackTest.MOST_REPEATS,
                customers(sample, BackTest.MOST_REPEATS, Integer.MAX_VALUE),
                Math.max(0, others)));
        return List.copyOf(rows);
    }

    private static long customers(PurchaseSample sample, int from, int to) {
        return Math.round(sample.rows().stream()
                .filter(row -> row.history().repeats() >= from && row.history().repeats() <= to)
                .mapToDouble(PurchaseSample.Row::weight)
                .sum());
    }
}
