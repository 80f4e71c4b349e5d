package org.guanxi.sales.money;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.guanxi.shared.money.Currencies;
import org.guanxi.shared.money.MoreDecimalsThanCurrency;
import org.guanxi.shared.money.UnknownCurrency;
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
        amount = Currencies.atLeast(Currencies.decimals(currency), amount);
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
        Money told = payable(amount, currency, field);
        Currencies.requireInUse(told.currency);
        return told;
    }

    /** The same of what was worth something before: that may stay in a currency that is no longer in use. */
    public static Money told(
            @Nullable BigDecimal amount, @Nullable String currency, String field, @Nullable Money before) {
        Money told = payable(amount, currency, field);
        return before != null && before.currency.equals(told.currency) ? told : told(amount, currency, field);
    }

    private static Money payable(@Nullable BigDecimal amount, @Nullable String currency, String field) {
        Money told = new Money(
                amount == null ? BigDecimal.ZERO : amount, currency == null ? "CNY" : Currencies.code(currency));
        Currencies.requirePayable(told.amount, told.currency, field);
        return told;
    }

    /** Whether it has no more decimals than its currency. */
    public boolean canBePaid() {
        return Currencies.canPay(amount, currency);
    }

    public Money times(BigDecimal factor) {
        return new Money(
                amount.multiply(factor).setScale(Currencies.decimals(currency), RoundingMode.HALF_UP), currency);
    }

    /** @throws CurrenciesDiffer */
    public Money plus(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrenciesDiffer(currency, other.currency, null);
        }
        return new Money(amount.add(other.amount), currency);
    }
}
