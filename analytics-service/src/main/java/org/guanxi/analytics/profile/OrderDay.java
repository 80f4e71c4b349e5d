package org.guanxi.analytics.profile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The orders of one day (UTC) in one currency. */
public record OrderDay(int day, int orders, BigDecimal amount, String currency) {

    /** The currency of most orders, the first by name among equals. */
    public static Optional<String> commonestCurrency(Stream<OrderDay> days) {
        Map<String, Integer> orders = days.collect(groupingBy(OrderDay::currency, summingInt(OrderDay::orders)));
        return orders.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }
}
