package org.guanxi.sales.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.guanxi.sales.money.Money;
import org.jspecify.annotations.Nullable;

/** A line as it was computed. */
public record LineView(
        @Nullable UUID productId,
        String description,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal discountPercent,
        BigDecimal amount) {

    public static List<LineView> of(List<PricedLine> lines, String currency) {
        return lines.stream().map(line -> of(line, currency)).toList();
    }

    private static LineView of(PricedLine line, String currency) {
        return new LineView(
                line.productId(),
                line.description(),
                line.quantity(),
                new Money(line.unitPrice(), currency).amount(),
                line.discountPercent(),
                new Money(line.amount(), currency).amount());
    }
}
