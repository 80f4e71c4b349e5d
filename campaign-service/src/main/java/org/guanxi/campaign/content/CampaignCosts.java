package org.guanxi.campaign.content;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.guanxi.shared.money.Currencies;
import org.guanxi.shared.money.MoreDecimalsThanCurrency;
import org.guanxi.shared.money.UnknownCurrency;
import org.jspecify.annotations.Nullable;

/**
 * Money can change at any time: invoices come late. Equal amounts are equal whatever zeros they were written with; they show
 * at least the currency's own decimals, as the amounts of deals and orders do.
 */
public record CampaignCosts(
        @Nullable BigDecimal budget,
        @Nullable BigDecimal plannedCost,
        @Nullable BigDecimal actualCost,
        @Nullable String currency) {

    public CampaignCosts {
        currency = currency == null ? null : Currencies.code(currency);
        int decimals = currency != null && Currencies.isKnown(currency) ? Currencies.decimals(currency) : 0;
        budget = shown(budget, decimals);
        plannedCost = shown(plannedCost, decimals);
        actualCost = shown(actualCost, decimals);
    }

    /**
     * @throws CurrencyMissing
     * @throws UnknownCurrency
     * @throws MoreDecimalsThanCurrency
     */
    public void requireSound() {
        if (currency != null) {
            Currencies.requireInUse(currency);
            requirePayable("budget", budget, currency);
            requirePayable("plannedCost", plannedCost, currency);
            requirePayable("actualCost", actualCost, currency);
        } else if (Stream.of(budget, plannedCost, actualCost).anyMatch(Objects::nonNull)) {
            throw new CurrencyMissing();
        }
    }

    private static void requirePayable(String field, @Nullable BigDecimal amount, String currency) {
        if (amount != null) {
            Currencies.requirePayable(amount, currency, field);
        }
    }

    private static @Nullable BigDecimal shown(@Nullable BigDecimal amount, int decimals) {
        return amount == null ? null : Currencies.atLeast(decimals, amount);
    }
}
