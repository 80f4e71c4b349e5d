package org.guanxi.shared.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What people pay with: ISO 4217 without gold, drawing rights and "no currency", which have no decimals of their own. */
public final class Currencies {

    private static final Map<String, Integer> DECIMALS = Currency.getAvailableCurrencies().stream()
            .filter(each -> each.getDefaultFractionDigits() >= 0)
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Currency::getDefaultFractionDigits));

    private Currencies() {}

    /** The code as it is kept: people and files write it in small letters, too. */
    public static String code(String written) {
        return written.toUpperCase(Locale.ROOT);
    }

    public static boolean isKnown(String code) {
        return DECIMALS.containsKey(code);
    }

    /** @throws UnknownCurrency */
    public static void requireKnown(String code) {
        if (!isKnown(code)) {
            throw new UnknownCurrency(code);
        }
    }

    /** @throws UnknownCurrency */
    public static int decimals(String code) {
        requireKnown(code);
        return DECIMALS.getOrDefault(code, 0);
    }

    /** The amount with these decimals, and with more only where it needs them: 12.50 and not 12.5000. */
    public static BigDecimal atLeast(int decimals, BigDecimal amount) {
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.setScale(Math.max(plain.scale(), decimals), RoundingMode.UNNECESSARY);
    }

    /** Whether the amount, whatever zeros it is written with, has no more decimals than its currency. */
    public static boolean canPay(BigDecimal amount, String code) {
        return amount.stripTrailingZeros().scale() <= decimals(code);
    }

    /**
     * @param field where somebody says the amount
     * @throws UnknownCurrency
     * @throws MoreDecimalsThanCurrency naming the field
     */
    public static void requirePayable(BigDecimal amount, String code, String field) {
        if (!canPay(amount, code)) {
            throw new MoreDecimalsThanCurrency(field, code, decimals(code));
        }
    }
}
