package org.guanxi.shared.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people pay or paid with: ISO 4217 without gold, drawing rights and "no currency", which have no decimals of their own. */
public final class Currencies {

    private static final Map<String, Integer> DECIMALS = Currency.getAvailableCurrencies().stream()
            .filter(each -> each.getDefaultFractionDigits() >= 0)
            .collect(Collectors.toUnmodifiableMap(Currency::getCurrencyCode, Currency::getDefaultFractionDigits));

    private static final Set<Currency> IN_USE = Stream.of(Locale.getISOCountries())
            .flatMap(country -> Stream.ofNullable(Currency.getInstance(Locale.of("", country))))
            .collect(Collectors.toUnmodifiableSet());

    private Currencies() {}

    /** The code as it is kept: people and files write it in small letters, too. */
    public static String code(String written) {
        return written.toUpperCase(Locale.ROOT);
    }

    public static boolean isKnown(String code) {
        return DECIMALS.containsKey(code);
    }

    /** Whether a country has it today: what was kept in a former one can be read, and nothing new is said in it. */
    public static boolean isInUse(String code) {
        return isKnown(code) && IN_USE.contains(Currency.getInstance(code));
    }

    /** @throws UnknownCurrency */
    public static void requireInUse(String code) {
        if (!isInUse(code)) {
            throw new UnknownCurrency(code);
        }
    }

    /** @throws UnknownCurrency */
    public static int decimals(String code) {
        return Optional.ofNullable(DECIMALS.get(code)).orElseThrow(() -> new UnknownCurrency(code));
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

    /** @throws MoreDecimalsThanCurrency naming the field where somebody says the amount */
    public static void requirePayable(BigDecimal amount, String code, String field) {
        if (!canPay(amount, code)) {
            throw new MoreDecimalsThanCurrency(field, code, decimals(code));
        }
    }
}
