package org.guanxi.analytics.lifetime;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.guanxi.analytics.cdnow.Cdnow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The checks of the model that Fader, Hardie and Lee (2005) publish of the same data. */
class CdnowChecksTest {

    private static final int END = (int) Cdnow.END.toEpochDay();
    private static final int UNTIL = (int) LocalDate.parse("1998-06-30").toEpochDay();
    private static final double[] EXPECTED = {0.225, 0.523, 1.044, 1.520, 2.164, 2.654, 3.504, 6.157};
    private static final double[] ACTUAL = {0.237, 0.697, 1.393, 1.560, 2.532, 2.947, 3.862, 6.359};

    private PurchaseSample sample = new PurchaseSample(List.of());
    private BgNbd model = new BgNbd(1, 1, 1, 1);
    private List<List<Integer>> cohort = List.of();

    @BeforeEach
    void fit() {
        sample = new PurchaseSample(
                Cdnow.calibration().values().stream().map(Cdnow::history).toList());
        model = BgNbd.of(BgNbd.fit(sample));
        cohort = Cdnow.purchases().stream()
                .collect(groupingBy(
                        Cdnow.Purchase::customer,
                        mapping(purchase -> (int) purchase.day().toEpochDay(), toCollection(TreeSet::new))))
                .values()
                .stream()
                .map(List::copyOf)
                .toList();
    }

    @Test
    void describesTheObservedFrequenciesAsPublished() {
        var rows = Frequencies.of(model, sample);
        assertThat(rows)
                .extracting(Frequencies.Row::customers)
                .containsExactly(1411L, 439L, 214L, 100L, 62L, 38L, 29L, 64L);
        assertThat(rows.stream().mapToDouble(Frequencies.Row::expected).sum()).isCloseTo(2357, within(1e-6));
        double chiSquare = rows.stream()
                .mapToDouble(row -> Math.pow(row.customers() - row.expected(), 2) / row.expected())
                .sum();
        assertThat(chiSquare).isCloseTo(4.82, within(0.005));
    }

    @Test
    void foretellsTheHoldOutAsPublished() {
        var test = BackTest.of(model, cohort.stream().map(this::outcome).toList(), 39);
        assertThat(test.actual()).isEqualTo(1882);
        assertThat(test.expected()).isCloseTo(1653, within(0.5));
        assertThat(test.meanAbsoluteError()).isCloseTo(0.786, within(1e-3));
        for (int repeats = 0; repeats <= BackTest.MOST_REPEATS; repeats++) {
            var group = test.groups().get(repeats);
            assertThat(group.repeats()).isEqualTo(repeats);
            assertThat(group.expected()).isCloseTo(EXPECTED[repeats], within(5e-4));
            assertThat(group.actual()).isCloseTo(ACTUAL[repeats], within(5e-4));
        }
    }

    @Test
    void followsTheRepeatOrdersWeekByWeekAsPublished() {
        var points = Tracking.of(model, cohort, END, UNTIL);
        assertThat(points).hasSize(78);
        assertThat(points.get(38).until()).isEqualTo(Cdnow.END);
        assertThat(points.get(38).actual()).isEqualTo(2457);
        assertThat(points.getLast().actual()).isEqualTo(2457 + 1882);
        assertThat(error(points.getLast())).isCloseTo(-0.041, within(5e-4));
        double mean = points.subList(39, 78).stream()
                .mapToDouble(point -> Math.abs(error(point)))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(0.0263, within(5e-5));
    }

    private BackTest.Outcome outcome(List<Integer> days) {
        int repeats = (int) days.stream().filter(day -> day <= END).count() - 1;
        double recency = (days.get(repeats) - days.getFirst()) / 7.0;
        double age = (END - days.getFirst()) / 7.0;
        return new BackTest.Outcome(new PurchaseHistory(repeats, recency, age), days.size() - 1 - repeats);
    }

    private static double error(Tracking.Point point) {
        return point.expected() / point.actual() - 1;
    }
}
