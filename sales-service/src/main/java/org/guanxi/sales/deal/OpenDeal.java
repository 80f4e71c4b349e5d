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
 * @param pipelineId the usual one when left out
 * @param stageId the pipeline's first when left out
 * @param currency CNY when left out
 */
public record OpenDeal(
        @NotNull UUID accountId,
        @NotBlank @Size(max = 200) String name,
        @Nullable UUID pipelineId,
        @Nullable UUID stageId,

        @Nullable @PositiveOrZero @Digits(integer = 15, fraction = 4)
        BigDecimal amount,

        @Nullable String currency,
        @Nullable @Min(0) @Max(100) Integer probability,
        @Nullable UUID ownerId,
        @Nullable @Happened(orWill = true) LocalDate expectedCloseOn) {

    /** The same deal in a stage of a pipeline. */
    public OpenDeal in(@Nullable UUID pipeline, @Nullable UUID stage) {
        return new OpenDeal(accountId, name, pipeline, stage, amount, currency, probability, ownerId, expectedCloseOn);
    }

    public static OpenDeal with(
            UUID account, String name, @Nullable BigDecimal amount, @Nullable String currency, @Nullable UUID owner) {
        return new OpenDeal(account, name, null, null, amount, currency, null, owner, null);
    }

    DealDetails details() {
        return new DealDetails(
                name.strip(), Money.told(amount, currency, "amount"), probability, ownerId, expectedCloseOn);
    }
}
