package org.guanxi.sales.product;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.guanxi.sales.money.Money;
import org.jspecify.annotations.Nullable;

/** @param active true when left out */
record WriteProduct(
        @NotBlank @Size(max = 60) String code,
        @NotBlank @Size(max = 200) String name,

        @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 4)
        BigDecimal price,

        @NotNull String currency,
        @Nullable Boolean active) {

    ProductDetails details(@Nullable ProductDetails before) {
        return new ProductDetails(
                code.strip(),
                name.strip(),
                Money.told(price, currency, "price", before == null ? null : before.price()),
                active == null || active.booleanValue());
    }
}
