package org.guanxi.shared.event.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventType;

@EventType("crm.sales.product.changed.v1")
public record ProductChanged(
        UUID productId, Instant occurredAt, String code, String name, BigDecimal price, String currency, boolean active)
        implements Event {

    @Override
    public UUID aggregateId() {
        return productId;
    }
}
