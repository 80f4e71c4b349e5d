package org.guanxi.sales.deal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.guanxi.sales.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a deal ended, or OPEN when it did not end after all.
 *
 * @param reason needed for LOST
 * @param amount for WON; the deal's own when left out
 * @param currency for WON; the deal's own when left out
 * @param closedOn needed for WON; today when left out for LOST
 */
record CloseDeal(
        @NotNull DealStatus outcome,
        @Nullable @Size(max = 500) String reason,

        @Nullable @PositiveOrZero @Digits(integer = 15, fraction = 4)
        BigDecimal amount,

        @Nullable String currency,
        @Nullable LocalDate closedOn) {

    /** @throws OutcomeIncomplete */
    String requireReason() {
        if (reason == null || reason.isBlank()) {
            throw new OutcomeIncomplete("reason");
        }
        return reason.strip();
    }

    /** @throws OutcomeIncomplete */
    LocalDate requireClosedOn() {
        if (closedOn == null) {
            throw new OutcomeIncomplete("closedOn");
        }
        return closedOn;
    }

    /** @throws OutcomeIncomplete */
    Money requireSold(Money own) {
        if (amount == null && !own.isPositive()) {
            throw new OutcomeIncomplete("amount");
        }
        return new Money(amount == null ? own.amount() : amount, currency == null ? own.currency() : currency);
    }
}
