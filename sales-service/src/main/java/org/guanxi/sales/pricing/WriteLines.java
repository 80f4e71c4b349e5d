package org.guanxi.sales.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.guanxi.sales.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * All lines of a deal, in their order; amounts are computed here.
 *
 * @param amount what the deal is worth when there are no lines; as it is when left out
 * @param currency that of the prices and of the amount; as it is when left out
 */
public record WriteLines(
        @NotNull @Size(max = 200) List<@Valid @NotNull WantedLine> lines,

        @Nullable @PositiveOrZero @Digits(integer = 15, fraction = 4)
        BigDecimal amount,

        @Nullable String currency) {

    /** What these lines are priced in. */
    public String pricedIn(Money before) {
        return currency == null
                ? before.currency()
                : Money.told(null, currency, "amount", before).currency();
    }

    /**
     * What the deal is worth with them: what is told, otherwise their sum, and without any what it was.
     *
     * @throws AmountNeeded when it was that in another currency
     */
    public Money worth(List<PricedLine> priced, Money before) {
        String in = pricedIn(before);
        if (amount == null && !priced.isEmpty()) {
            return Pricing.total(priced, in);
        }
        if (amount == null && !in.equals(before.currency()) && before.amount().signum() != 0) {
            throw new AmountNeeded(before, in);
        }
        return Money.told(amount == null ? before.amount() : amount, in, "amount", before);
    }
}
