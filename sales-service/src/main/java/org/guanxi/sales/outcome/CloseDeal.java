package org.guanxi.sales.outcome;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.guanxi.sales.money.Money;
import org.guanxi.shared.input.Happened;
import org.guanxi.shared.input.ManyLines;
import org.guanxi.shared.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/**
 * How a deal ended, or OPEN when it did not end after all.
 *
 * @param reason needed for LOST
 * @param amount for WON; the deal's own when left out, if it has one
 * @param currency for WON; the deal's own when left out
 * @param closedOn needed for WON; today when left out for LOST
 */
public record CloseDeal(
        @NotNull DealStatus outcome,
        @ManyLines @Nullable @Size(max = 500) String reason,

        @Nullable @PositiveOrZero @Digits(integer = 15, fraction = 4)
        BigDecimal amount,

        @Nullable String currency,
        @Nullable @Happened LocalDate closedOn) {

    /** @throws ReopeningNotAllowed */
    public void requireAllowed(CurrentUser caller) {
        if (outcome == DealStatus.OPEN && !Reopening.isAllowedTo(caller)) {
            throw new ReopeningNotAllowed();
        }
    }

    /** @throws OutcomeIncomplete */
    public String requireReason() {
        if (reason == null || reason.isBlank()) {
            throw new OutcomeIncomplete("reason");
        }
        return reason.strip();
    }

    /** @throws OutcomeIncomplete */
    public LocalDate requireClosedOn() {
        if (closedOn == null) {
            throw new OutcomeIncomplete("closedOn");
        }
        return closedOn;
    }

    /**
     * What is given away is won for nothing: zero is an amount where somebody says so.
     *
     * @param priced whether lines say what it is worth, be it nothing
     * @throws DealWithoutAmount
     */
    public Money sold(Money own, boolean priced) {
        if (amount == null && !priced && own.amount().signum() == 0) {
            throw new DealWithoutAmount();
        }
        return Money.told(
                amount == null ? own.amount() : amount, currency == null ? own.currency() : currency, "amount", own);
    }
}
