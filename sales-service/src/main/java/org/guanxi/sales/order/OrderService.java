package org.guanxi.sales.order;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.guanxi.sales.pricing.PlaceOrder;
import org.guanxi.sales.pricing.PricedLine;
import org.guanxi.sales.pricing.Pricing;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.outbox.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OrderService {

    private final Orders orders;
    private final OrderNumbers numbers;
    private final OrderReferences references;
    private final Outbox outbox;
    private final Clock clock;

    OrderService(Orders orders, OrderNumbers numbers, OrderReferences references, Outbox outbox, Clock clock) {
        this.orders = orders;
        this.numbers = numbers;
        this.references = references;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public OrderView place(PlaceOrder wanted, IdempotencyKey key) {
        return OrderView.of(
                key.earlier(wanted, orders::findByStampKey, Order::stamp).orElseGet(() -> placeNew(wanted, key)));
    }

    private Order placeNew(PlaceOrder wanted, IdempotencyKey key) {
        references.requireDeal(wanted);
        Instant now = clock.instant();
        Instant placedAt = wanted.placedAt() == null ? now : wanted.placedAt().truncatedTo(ChronoUnit.MICROS);
        List<PricedLine> lines = references.lines(wanted);
        OrderFacts facts = new OrderFacts(
                wanted.accountId(),
                numbers.next(),
                placedAt,
                Pricing.total(lines, wanted.currency()),
                Pricing.items(lines));
        Order order = orders.save(Order.place(facts, wanted.dealId(), lines, key.stamp(wanted), now));
        outbox.append(order.placed());
        return order;
    }

    @Transactional
    public OrderView cancel(UUID id, long version, CancelOrder wanted) {
        Order order = orders.require(id, version);
        outbox.append(order.cancel(wanted.reason().strip(), clock.instant()));
        return OrderView.of(orders.saveAndFlush(order));
    }

    @Transactional(readOnly = true)
    public OrderView require(UUID id) {
        return OrderView.of(orders.require(id));
    }
}
