package org.guanxi.sales.pricing;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.input.Happened;
import org.jspecify.annotations.Nullable;

/**
 * An order as its caller wants it. Amounts are computed here; what a caller might send is not read.
 *
 * @param placedAt now when left out
 */
public record PlaceOrder(
        @NotNull UUID accountId,
        @Nullable @Happened Instant placedAt,
        @NotNull String currency,
        @NotNull @Size(min = 1, max = 200) List<@Valid @NotNull Line> lines) {

    /**
     * @param description the product's name when left out
     * @param unitPrice the product's price when left out
     */
    @Schema(name = "WantedLine")
    public record Line(
            @Nullable UUID productId,
            @Nullable @Size(max = 200) String description,

            @NotNull @Positive @Digits(integer = 9, fraction = 4)
            BigDecimal quantity,

            @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 4)
            BigDecimal unitPrice,

            @Nullable @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 4)
            BigDecimal discountPercent) {}
}
