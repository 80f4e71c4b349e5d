package org.guanxi.analytics.fact;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one unit of a currency is worth in the common one, whose own rate is 1: to compare and to add, not to invoice.
 */
@ConfigurationProperties("guanxi.analytics")
public record Rates(@DefaultValue Map<String, Double> rates) {

    /** The factor from one currency to another; NaN when a rate is not known. */
    public double factor(String from, String to) {
        if (from.equals(to)) return 1;
        return rates.getOrDefault(from, Double.NaN) / rates.getOrDefault(to, Double.NaN);
    }

    /** What to add up in: the common currency, or that of most amounts where no rate leads from there to it. */
    public String across(String commonest) {
        var common = common();
        return common == null || Double.isNaN(factor(commonest, common)) ? commonest : common;
    }

    public @Nullable String common() {
        return rates.entrySet().stream()
                .filter(rate -> rate.getValue() == 1)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(null);
    }
}
