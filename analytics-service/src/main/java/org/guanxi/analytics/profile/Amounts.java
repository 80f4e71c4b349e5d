package org.guanxi.analytics.profile;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guanxi.analytics.fact.Rates;
import org.jspecify.annotations.Nullable;

/** Amounts added up for each currency, in the order of their names; in a column {@code CNY:2:150.5;USD:1:400}. */
public record Amounts(List<Part> parts) {

    /** @param count of how many amounts */
    public record Part(String currency, int count, BigDecimal amount) {

        private Part plus(Part other) {
            return new Part(
                    currency, count + other.count, amount.add(other.amount).stripTrailingZeros());
        }
    }

    /** What is nothing is nothing in every currency. */
    static Amounts of(Stream<Part> all) {
        var byCurrency = new TreeMap<String, Part>();
        all.filter(part -> part.amount.signum() != 0)
                .forEach(part -> byCurrency.merge(part.currency, part, Part::plus));
        return new Amounts(List.copyOf(byCurrency.values()));
    }

    String write() {
        return parts.stream()
                .map(part -> "%s:%d:%s".formatted(part.currency, part.count, part.amount.toPlainString()))
                .collect(joining(";"));
    }

    static Amounts read(@Nullable String text) {
        if (text == null || text.isEmpty()) return new Amounts(List.of());
        return new Amounts(Stream.of(text.split(";")).map(Amounts::part).toList());
    }

    private static Part part(String text) {
        var words = text.split(":", 3);
        return new Part(words[0], Integer.parseInt(words[1]), new BigDecimal(words[2]).stripTrailingZeros());
    }

    /** What those with a rate to the currency come to. */
    BigDecimal in(String currency, Rates rates) {
        return parts.stream()
                .filter(part -> convertible(part, currency, rates))
                .map(part -> part.amount.multiply(BigDecimal.valueOf(rates.factor(part.currency, currency))))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .setScale(4, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }

    /** How many amounts {@link #in} leaves out. */
    int withoutRate(String currency, Rates rates) {
        return parts.stream()
                .filter(part -> !convertible(part, currency, rates))
                .mapToInt(Part::count)
                .sum();
    }

    private static boolean convertible(Part part, String currency, Rates rates) {
        return Double.isFinite(rates.factor(part.currency, currency));
    }
}
