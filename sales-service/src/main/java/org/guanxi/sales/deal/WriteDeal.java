package org.guanxi.sales.deal;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.guanxi.sales.money.Money;
import org.guanxi.shared.input.Happened;
import org.jspecify.annotations.Nullable;

/**
 * A deal as its caller wants it; account, stage and outcome have their own ways.
 *
 * @param probability as it is when left out
 */
record WriteDeal(
        @NotBlank @Size(max = 200) String name,

        @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 4)
        BigDecimal amount,

        @NotNull String currency,
        @Nullable @Min(0) @Max(100) Integer probability,
        @Nullable UUID ownerId,
        @Nullable @Happened(orWill = true) LocalDate expectedCloseOn) {

    DealDetails details(DealDetails before) {
        return new DealDetails(
                name.strip(),
                Money.told(amount, currency, "amount", before.value()),
                probability == null ? before.probability() : probability,
                ownerId,
                expectedCloseOn);
    }
}
