package org.guanxi.bench.load;

import java.util.Collection;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The same figure from several rounds. */
public record Series(double[] values) {

    public static <T> Series of(Collection<T> rounds, ToDoubleFunction<T> figure) {
        return new Series(rounds.stream().mapToDouble(figure).sorted().toArray());
    }

    public double median() {
        var middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    /** What the given share of the values does not exceed. */
    public double at(double share) {
        return values[(int) (share * (values.length - 1))];
    }

    /** {@code 3.12 (3.05–3.30)}: the median, the smallest and the largest. */
    public String text() {
        return "%s (%s–%s)".formatted(number(median()), number(values[0]), number(at(1)));
    }

    public static String number(double value) {
        var digits = Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0;
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
