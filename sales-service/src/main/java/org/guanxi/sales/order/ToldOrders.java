package org.guanxi.sales.order;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.guanxi.shared.event.sales.OrderChanged;
import org.guanxi.shared.imports.row.Outcome;
import org.guanxi.shared.imports.row.Trace;
import org.guanxi.shared.imports.row.Undone;
import org.guanxi.shared.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Orders as other systems tell of them: found by their keys, placed or changed, and taken back. */
@Component
public class ToldOrders {

    private static final String WHY_CANCELLED = "import";

    private final Orders orders;
    private final OrderUndo undo;
    private final Outbox outbox;
    private final Clock clock;

    ToldOrders(Orders orders, OrderUndo undo, Outbox outbox, Clock clock) {
        this.orders = orders;
        this.undo = undo;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param externalId what the other system calls it
     * @param facts what it says, by what it said before; that is null when it is new
     * @param status null when nothing is said: a new order is placed, a known one stays as it is
     */
    public record Told(
            String externalId,
            Function<@Nullable OrderFacts, OrderFacts> facts,
            @Nullable OrderStatus status) {

        boolean isCancelled() {
            return status == OrderStatus.CANCELLED;
        }
    }

    /** @return one outcome for each, in order */
    public List<Outcome> write(String source, List<Told> all) {
        Map<String, Order> known = known(source, all);
        Instant now = clock.instant();
        List<Supplier<Outcome>> outcomes =
                all.stream().map(told -> write(source, told, known, now)).toList();
        orders.flush();
        return outcomes.stream().map(Supplier::get).toList();
    }

    /** @return one for each trace, in order */
    public List<Undone> undo(List<Trace> traces) {
        return undo.take(traces);
    }

    private Map<String, Order> known(String source, List<Told> all) {
        Map<String, Order> known = new HashMap<>();
        List<String> ids = all.stream().map(Told::externalId).distinct().toList();
        for (Order order : ids.isEmpty() ? List.<Order>of() : orders.listByKeys(source, ids)) {
            order.key().ifPresent(key -> known.put(key.externalId(), order));
        }
        return known;
    }

    private Supplier<Outcome> write(String source, Told told, Map<String, Order> known, Instant now) {
        Order order = known.get(told.externalId());
        if (order != null) {
            OrderFacts facts = told.facts().apply(order.facts());
            return order.status() == OrderStatus.CANCELLED
                    ? compare(order, facts, told)
                    : change(order, facts, told, now);
        }
        Order placed = place(new OrderKey(source, told.externalId()), told, now);
        known.put(told.externalId(), placed);
        return () -> new Outcome.Created(placed.id(), placed.version());
    }

    private Order place(OrderKey key, Told told, Instant now) {
        Order order = orders.save(Order.told(key, told.facts().apply(null), now));
        // one that comes as cancelled was never open for anybody here
        outbox.append(told.isCancelled() ? order.cancel(WHY_CANCELLED, now) : order.placed());
        return order;
    }

    /** A cancelled order can be told again as it is, and not otherwise. */
    private static Supplier<Outcome> compare(Order order, OrderFacts facts, Told told) {
        boolean same = order.facts().equals(facts) && told.status() != OrderStatus.PLACED;
        return () ->
                same ? Outcome.UNCHANGED : new Outcome.Refused("externalId", told.externalId(), "order-is-cancelled");
    }

    private Supplier<Outcome> change(Order order, OrderFacts facts, Told told, Instant now) {
        String before = undo.before(order);
        long version = order.version();
        Optional<OrderChanged> changed = order.change(facts, now);
        changed.ifPresent(outbox::append);
        if (told.isCancelled()) {
            outbox.append(order.cancel(WHY_CANCELLED, now));
        } else if (changed.isEmpty()) {
            return () -> Outcome.UNCHANGED;
        }
        return () -> new Outcome.Changed(order.id(), version, order.version(), before);
    }
}
