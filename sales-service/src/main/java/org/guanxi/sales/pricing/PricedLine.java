package org.guanxi.sales.pricing;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.UUID;
import org.guanxi.sales.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * So many of something. Equal lines are equal whatever zeros their numbers were written with.
 *
 * @param amount quantity times unit price less the discount, rounded half up to the currency's decimals
 */
@Embeddable
public record PricedLine(
        @Nullable UUID productId,
        String description,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal discountPercent,
        BigDecimal amount) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public PricedLine {
        quantity = plain(quantity);
        unitPrice = plain(unitPrice);
        discountPercent = plain(discountPercent);
        amount = plain(amount);
    }

    static PricedLine of(
            @Nullable UUID product, String description, BigDecimal quantity, Money unitPrice, BigDecimal discount) {
        BigDecimal share = HUNDRED.subtract(discount).divide(HUNDRED, MathContext.DECIMAL128);
        Money amount = unitPrice.times(quantity.multiply(share));
        return new PricedLine(product, description, quantity, unitPrice.amount(), discount, amount.amount());
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
