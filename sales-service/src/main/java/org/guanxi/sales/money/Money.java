package org.guanxi.sales.money;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An amount in an ISO 4217 currency. Equal amounts are equal whatever zeros they were written with; they show at least the
 * currency's own decimals (12.50 CNY, 12 JPY). Amounts that are computed or imported are rounded half up to those
 * decimals; others that we are told are kept to the fourth.
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

    public static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(each -> each.getDefaultFractionDigits() >= 0)
                .anyMatch(each -> each.getCurrencyCode().equals(code));
    }

    public Money times(BigDecimal factor) {
        return rounded(amount.multiply(factor), currency);
    }

    /** @throws UnknownCurrency */
    public static Money rounded(BigDecimal amount, String currency) {
        return new Money(amount.setScale(decimals(currency), RoundingMode.HALF_UP), currency);
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
