package org.guanxi.analytics.rfm;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a measure passes from one score to the next. The score of a value is 1 + floor(5 x (number of values strictly
 * worse) / n): equal values always get equal scores. As that number only rises with the value, the four smallest values
 * that reach a score say everything; a score nobody reaches has an edge above all.
 */
public record Quintiles(List<Double> edges) {

    public static Quintiles of(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return new Quintiles(
                IntStream.rangeClosed(1, 4).mapToObj(k -> edge(sorted, k)).toList());
    }

    public int score(double value) {
        return 1 + (int) edges.stream().filter(edge -> value >= edge).count();
    }

    /** The smallest value with at least k fifths of all strictly below it. */
    private static double edge(double[] sorted, int k) {
        int n = sorted.length;
        for (int i = (int) Math.ceilDiv((long) k * n, 5); i < n && i > 0; i++) {
            if (sorted[i] > sorted[i - 1]) return sorted[i];
        }
        return Double.MAX_VALUE;
    }
}
