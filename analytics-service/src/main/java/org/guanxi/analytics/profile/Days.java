package org.guanxi.analytics.profile;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Order days as text in one column: {@code 9862:1:29.33:USD;9879:1:29.73:USD}. */
final class Days {

    private Days() {}

    static String write(List<OrderDay> days) {
        return days.stream()
                .map(day -> "%d:%d:%s:%s"
                        .formatted(day.day(), day.orders(), day.amount().toPlainString(), day.currency()))
                .collect(joining(";"));
    }

    static List<OrderDay> read(@Nullable String text) {
        return parts(text, ";").map(Days::day).toList();
    }

    static List<Integer> readNumbers(@Nullable String text) {
        return parts(text, ",").map(Integer::valueOf).toList();
    }

    private static Stream<String> parts(@Nullable String text, String separator) {
        return text == null || text.isEmpty() ? Stream.of() : Stream.of(text.split(separator));
    }

    private static OrderDay day(String text) {
        var parts = text.split(":", 4);
        var amount = new BigDecimal(parts[2]).stripTrailingZeros();
        return new OrderDay(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), amount, parts[3]);
    }
}
