package org.guanxi.analytics.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * How many decimals amounts have where they are told: a conversion makes more of them than anybody could pay. They are kept and
 * compared with those, so that sums come out.
 */
public final class Decimals {

    private static final int USUAL = 2;

    private Decimals() {}

    /** The operator, who names the common currency, may know one that we do not. */
    public static int of(@Nullable String currency) {
        if (currency == null) return USUAL;
        try {
            int digits = Currency.getInstance(currency).getDefaultFractionDigits();
            return digits < 0 ? USUAL : digits;
        } catch (IllegalArgumentException unknown) {
            return USUAL;
        }
    }

    /** The amount as it can be paid. */
    public static BigDecimal round(BigDecimal amount, @Nullable String currency) {
        return amount.setScale(of(currency), RoundingMode.HALF_UP);
    }

    /** @see #round(BigDecimal, String) */
    public static double round(double amount, @Nullable String currency) {
        return round(BigDecimal.valueOf(amount), currency).doubleValue();
    }
}
