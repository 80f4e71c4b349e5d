package org.guanxi.analytics.profile;

import java.math.BigDecimal;
import java.util.Objects;
import org.guanxi.analytics.fact.Rates;
import org.jspecify.annotations.Nullable;

/**
 * An account's money in the common currency, so that accounts can be compared. It is kept and not reckoned while reading:
 * other rates are then seen to change something.
 *
 * @param currency the common one; empty where the rates have none
 * @param ordersWithoutRate how many orders' money the revenue leaves out, and so on
 */
public record Worth(
        String currency,
        BigDecimal revenue,
        int ordersWithoutRate,
        BigDecimal openAmount,
        int openWithoutRate,
        BigDecimal wonAmount,
        int wonWithoutRate,
        @Nullable Double expectedValue) {

    static final Worth NONE = new Worth("", BigDecimal.ZERO, 0, BigDecimal.ZERO, 0, BigDecimal.ZERO, 0, null);

    static Worth of(Orders orders, Dealings dealings, @Nullable ValueScore value, Rates rates) {
        var common = Objects.requireNonNullElse(rates.common(), "");
        var ordered = orders.amounts();
        return new Worth(
                common,
                ordered.in(common, rates),
                ordered.withoutRate(common, rates),
                dealings.openAmounts().in(common, rates),
                dealings.openAmounts().withoutRate(common, rates),
                dealings.wonAmounts().in(common, rates),
                dealings.wonAmounts().withoutRate(common, rates),
                expected(orders, value, common, rates));
    }

    /** The score is in the currency of most orders. */
    private static @Nullable Double expected(Orders orders, @Nullable ValueScore value, String common, Rates rates) {
        var own = orders.currency();
        if (value == null || value.expectedValue() == null || own == null) return null;
        double expected = value.expectedValue() * rates.factor(own, common);
        return Double.isFinite(expected) ? expected : null;
    }
}
