package org.guanxi.sales.order;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.sales.money.Money;

/**
 * What an order says.
 *
 * @param items how many pieces, in all
 */
public record OrderFacts(UUID accountId, String number, Instant placedAt, Money total, BigDecimal items) {

    public OrderFacts {
        items = items.stripTrailingZeros();
        items = items.scale() < 0 ? items.setScale(0) : items;
    }
}
