package org.guanxi.shared.event.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;

@EventType("crm.sales.product.created.v1")
public record ProductCreated(
        UUID productId, Instant occurredAt, String code, String name, BigDecimal price, String currency, boolean active)
        implements Event {

    @Override
    public UUID aggregateId() {
        return productId;
    }
}
