package org.guanxi.sales.money;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * An amount in an ISO 4217 currency. Equal amounts are equal whatever zeros they were written with; they show at least the
 * currency's own decimals (12.50 CNY, 12 JPY). Amounts that are computed are rounded half up to those decimals, and those
 * that we are told have no more of them; only the unit price of a line may have four.
 */
@Embeddable
public record Money(
        BigDecimal amount, @JdbcTypeCode(SqlTypes.CHAR) String currency) {

    /** @throws UnknownCurrency */
    public Money {
        BigDecimal plain = amount.stripTrailingZeros();
        amount = plain.setScale(Math.max(plain.scale(), decimals(currency)), RoundingMode.UNNECESSARY);
    }

    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /**
     * What somebody says; nothing, and in CNY, where they leave it out.
     *
     * @param field where they say the amount
     * @throws UnknownCurrency
     * @throws MoreDecimalsThanCurrency naming the field
     */
    public static Money told(@Nullable BigDecimal amount, @Nullable String currency, String field) {
        Money told = new Money(amount == null ? BigDecimal.ZERO : amount, currency == null ? "CNY" : code(currency));
        if (!told.canBePaid()) {
            throw new MoreDecimalsThanCurrency(field, told.currency, decimals(told.currency));
        }
        return told;
    }

    /** The code as it is kept: people and files write it in small letters, too. */
    public static String code(String written) {
        return written.toUpperCase(Locale.ROOT);
    }

    public static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getDefaultFractionDigits() >= 0)
                .anyMatch(each -> each.getCurrencyCode().equals(code));
    }

    /** Whether it has no more decimals than its currency. */
    public boolean canBePaid() {
        return amount.scale() == decimals(currency);
    }

    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor).setScale(decimals(currency), RoundingMode.HALF_UP), currency);
    }

    /** @throws CurrenciesDiffer */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrenciesDiffer(currency, other.currency);
        }
        return new Money(amount.add(other.amount), currency);
    }

    /** Codes without decimals of their own are gold, drawing rights and "no currency": nobody pays with them. */
    private static int decimals(String currency) {
        try {
            int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
            if (decimals >= 0) {
                return decimals;
            }
        } catch (IllegalArgumentException unknown) {
            throw new UnknownCurrency(currency);
        }
        throw new UnknownCurrency(currency);
    }
}
