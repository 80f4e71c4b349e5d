package org.guanxi.analytics.lifetime;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;

/** Many histories with equal ones counted once, ordered so that equal numbers of repeats stand together. */
public final class PurchaseSample {

    record Row(PurchaseHistory history, double weight) {}

    private final List<Row> rows;
    private final int size;

    public PurchaseSample(Collection<PurchaseHistory> histories) {
        var order = comparingInt(PurchaseHistory::repeats)
                .thenComparingDouble(PurchaseHistory::recency)
                .thenComparing(comparingDouble(PurchaseHistory::age));
        size = histories.size();
        rows = histories.stream().collect(groupingBy(history -> history, counting())).entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey(order))
                .map(entry -> new Row(entry.getKey(), entry.getValue()))
                .toList();
    }

    List<Row> rows() {
        return rows;
    }

    public int size() {
        return size;
    }

    public int distinct() {
        return rows.size();
    }

    public long repeats() {
        return rows.stream()
                .mapToLong(row -> (long) (row.weight * row.history.repeats()))
                .sum();
    }

    double exposure() {
        return rows.stream().mapToDouble(row -> row.weight * row.history.age()).sum();
    }
}
