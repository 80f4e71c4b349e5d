package org.guanxi.sales.order;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.sales.money.Money;
import org.guanxi.sales.pricing.PricedLine;
import org.guanxi.shared.event.sales.OrderCancelled;
import org.guanxi.shared.event.sales.OrderChanged;
import org.guanxi.shared.event.sales.OrderPlaced;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** A sale, placed here with lines or told by another system with its total. */
@Entity(name = "SalesOrder")
@Table(name = "sales_order")
class Order {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String number;
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private OrderStatus status = OrderStatus.PLACED;

    private Instant placedAt;

    @Embedded
    private Money total;

    private BigDecimal items;
    private @Nullable String reason;

    @Column(updatable = false)
    private @Nullable UUID dealId;

    @Embedded
    private @Nullable OrderKey key;

    @ElementCollection
    @CollectionTable(name = "sales_order_line", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    private List<PricedLine> lines = new ArrayList<>();

    @Column(updatable = false)
    private Instant createdAt;

    private Instant changedAt;

    @Embedded
    private @Nullable RequestStamp stamp;

    protected Order() {}

    static Order place(
            OrderFacts facts, @Nullable UUID deal, List<PricedLine> lines, @Nullable RequestStamp stamp, Instant now) {
        Order order = new Order();
        order.id = Ids.next();
        order.dealId = deal;
        order.lines.addAll(lines);
        order.createdAt = now;
        order.stamp = stamp;
        order.take(facts, now);
        return order;
    }

    static Order told(OrderKey key, OrderFacts facts, Instant now) {
        Order order = place(facts, null, List.of(), null, now);
        order.key = key;
        return order;
    }

    OrderPlaced placed() {
        return new OrderPlaced(
                id, createdAt, accountId, number, placedAt, total.amount(), total.currency(), facts().items(), dealId);
    }

    /** @throws OrderIsCancelled */
    Optional<OrderChanged> change(OrderFacts facts, Instant now) {
        if (facts.equals(facts())) {
            return Optional.empty();
        }
        requirePlaced();
        UUID from = facts.accountId().equals(accountId) ? null : accountId;
        take(facts, now);
        return Optional.of(new OrderChanged(
                id, now, accountId, number, placedAt, total.amount(), total.currency(), facts.items(), from));
    }

    /** @throws OrderIsCancelled */
    OrderCancelled cancel(String why, Instant now) {
        requirePlaced();
        status = OrderStatus.CANCELLED;
        reason = why;
        changedAt = now;
        return new OrderCancelled(id, now, accountId, number, placedAt, total.amount(), total.currency(), why);
    }

    /**
     * It was told by mistake: it stays as cancelled, and the other system's key is free for another order.
     *
     * @throws OrderIsCancelled
     */
    OrderCancelled takeBack(String why, Instant now) {
        OrderCancelled cancelled = cancel(why, now);
        key = null;
        return cancelled;
    }

    private void take(OrderFacts facts, Instant now) {
        accountId = facts.accountId();
        number = facts.number();
        placedAt = facts.placedAt();
        total = facts.total();
        items = facts.items();
        changedAt = now;
    }

    private void requirePlaced() {
        if (status != OrderStatus.PLACED) {
            throw new OrderIsCancelled(id);
        }
    }

    OrderFacts facts() {
        return new OrderFacts(accountId, number, placedAt, total, items);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    OrderStatus status() {
        return status;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    UUID dealId() {
        return dealId;
    }

    Optional<OrderKey> key() {
        return Optional.ofNullable(key);
    }

    List<PricedLine> lines() {
        return List.copyOf(lines);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    RequestStamp stamp() {
        return stamp;
    }
}
