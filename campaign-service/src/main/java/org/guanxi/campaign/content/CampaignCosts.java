package org.guanxi.campaign.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
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
        currency = currency == null ? null : currency.toUpperCase(Locale.ROOT);
        int decimals = Math.max(0, decimals(currency));
        budget = plain(budget, decimals);
        plannedCost = plain(plannedCost, decimals);
        actualCost = plain(actualCost, decimals);
    }

    /**
     * @throws CurrencyMissing
     * @throws UnknownCurrency
     * @throws MoreDecimalsThanCurrency
     */
    public void requireSound() {
        if (currency == null) {
            if (Stream.of(budget, plannedCost, actualCost).anyMatch(Objects::nonNull)) {
                throw new CurrencyMissing();
            }
        } else if (decimals(currency) < 0) {
            throw new UnknownCurrency(currency);
        } else {
            requirePayable("budget", budget);
            requirePayable("plannedCost", plannedCost);
            requirePayable("actualCost", actualCost);
        }
    }

    private void requirePayable(String field, @Nullable BigDecimal amount) {
        int decimals = decimals(currency);
        if (amount != null && currency != null && amount.scale() > decimals) {
            throw new MoreDecimalsThanCurrency(field, currency, decimals);
        }
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal amount, int decimals) {
        if (amount == null) {
            return null;
        }
        BigDecimal plain = amount.stripTrailingZeros();
        return plain.setScale(Math.max(plain.scale(), decimals), RoundingMode.UNNECESSARY);
    }

    /** @return less than none where nobody pays with it: gold, drawing rights, "no currency", and what is no code */
    private static int decimals(@Nullable String currency) {
        try {
            return currency == null ? 0 : Currency.getInstance(currency).getDefaultFractionDigits();
        } catch (IllegalArgumentException unknown) {
            return -1;
        }
    }
}
