package org.guanxi.analytics.lifetime;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Repeat orders of a whole cohort, added up week after week: those that came, and those that the model expects of customers of
 * whom nothing is known but when they first ordered (Fader, Hardie and Lee 2005, equation 9 and figure 2). Until the end of
 * observation this shows how well the model describes, after it how well it foretells.
 */
public final class Tracking {

    /** Until the end of a day: all repeat orders so far. */
    public record Point(LocalDate until, long actual, double expected) {}

    /** Where there would be more, each stands for several weeks. */
    static final int MOST_POINTS = 160;

    private static final PurchaseHistory NEW = new PurchaseHistory(0, 0, 0);

    private final BgNbd model;
    private final int from;
    private final TreeMap<Integer, Long> starts;
    private final TreeMap<Integer, Long> repeats;
    private final double[] expectedByAge;

    private Tracking(BgNbd model, List<List<Integer>> cohort, int until) {
        this.model = model;
        starts = days(cohort.stream().map(List::getFirst).toList());
        from = starts.isEmpty() ? until : starts.firstKey();
        repeats = days(cohort.stream().flatMap(dates -> dates.stream().skip(1)).toList());
        expectedByAge = new double[until - from + 1];
        Arrays.fill(expectedByAge, Double.NaN);
    }

    /**
     * @param cohort each customer's days with orders, in order; all first ordered by the end of observation
     * @param end the last day that the model was fitted to
     * @param until the last day to look at
     */
    public static List<Point> of(BgNbd model, List<List<Integer>> cohort, int end, int until) {
        var tracking = new Tracking(model, cohort, until);
        int weeks = Math.max(1, Math.ceilDiv(until - tracking.from + 1, 7 * MOST_POINTS));
        var days = new TreeSet<Integer>(List.of(Math.max(end, tracking.from), until));
        for (int day = tracking.from + 7 * weeks - 1; day < until; day += 7 * weeks) days.add(day);
        return new ArrayList<>(days).stream().map(tracking::point).toList();
    }

    private Point point(int day) {
        long actual = repeats.headMap(day, true).values().stream()
                .mapToLong(count -> count)
                .sum();
        double expected = starts.headMap(day, true).entrySet().stream()
                .mapToDouble(start -> start.getValue() * expected(day - start.getKey()))
                .sum();
        return new Point(LocalDate.ofEpochDay(day), actual, expected);
    }

    private double expected(int age) {
        if (Double.isNaN(expectedByAge[age])) expectedByAge[age] = model.expectedOrders(NEW, age / 7.0);
        return expectedByAge[age];
    }

    private static TreeMap<Integer, Long> days(List<Integer> all) {
        return new TreeMap<>(all.stream().collect(groupingBy(day -> day, counting())));
    }
}
