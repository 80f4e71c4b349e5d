package org.guanxi.sales.order;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.sales.money.Money;
import org.guanxi.sales.pricing.OrderLine;
import org.guanxi.shared.event.customer.ExternalKey;
import org.jspecify.annotations.Nullable;

record OrderView(
        UUID id,
        String number,
        UUID accountId,
        OrderStatus status,
        Instant placedAt,
        BigDecimal amount,
        String currency,
        BigDecimal items,
        @Nullable String reason,
        List<Line> lines,
        List<ExternalKey> externalKeys,
        Instant createdAt,
        Instant changedAt,
        long version) {

    @Schema(name = "PlacedLine")
    record Line(
            @Nullable UUID productId,
            String description,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal discountPercent,
            BigDecimal amount) {

        static Line of(OrderLine line, String currency) {
            return new Line(
                    line.productId(),
                    line.description(),
                    plain(line.quantity()),
                    new Money(line.unitPrice(), currency).amount(),
                    plain(line.discountPercent()),
                    new Money(line.amount(), currency).amount());
        }

        private static BigDecimal plain(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    static OrderView of(Order order) {
        OrderFacts facts = order.facts();
        String currency = facts.total().currency();
        return new OrderView(
                order.id(),
                facts.number(),
                facts.accountId(),
                order.status(),
                facts.placedAt(),
                facts.total().amount(),
                currency,
                facts.items(),
                order.reason(),
                order.lines().stream().map(line -> Line.of(line, currency)).toList(),
                order.key().map(key -> new ExternalKey(key.source(), key.externalId())).stream()
                        .toList(),
                order.createdAt(),
                order.changedAt(),
                order.version());
    }
}
