package org.guanxi.sales.pricing;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as its caller wants it.
 *
 * @param description the product's name when left out
 * @param unitPrice the product's price when left out
 */
public record WantedLine(
        @Nullable UUID productId,
        @Nullable @Size(max = 200) String description,

        @NotNull @Positive @Digits(integer = 9, fraction = 4)
        BigDecimal quantity,

        @Nullable @PositiveOrZero @Digits(integer = 12, fraction = 4)
        BigDecimal unitPrice,

        @Nullable @PositiveOrZero @DecimalMax("100") @Digits(integer = 3, fraction = 4)
        BigDecimal discountPercent) {}
