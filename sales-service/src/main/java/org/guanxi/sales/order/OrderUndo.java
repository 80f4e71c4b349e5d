package org.guanxi.sales.order;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.guanxi.shared.imports.row.Trace;
import org.guanxi.shared.imports.row.Undone;
import org.guanxi.shared.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes back what an import did to orders. An order has been counted everywhere: it is not removed but cancelled. */
@Component
class OrderUndo {

    private static final String WHY_CANCELLED = "import undone";

    private final Orders orders;
    private final Outbox outbox;
    private final JsonMapper json;
    private final Clock clock;

    OrderUndo(Orders orders, Outbox outbox, JsonMapper json, Clock clock) {
        this.orders = orders;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** What {@link #take} will need. */
    String before(Order order) {
        return json.writeValueAsString(order.facts());
    }

    List<Undone> take(List<Trace> traces) {
        Map<UUID, Order> known = orders
                .findAllById(traces.stream().map(Trace::id).toList())
                .stream()
                .collect(Collectors.toMap(Order::id, Function.identity()));
        List<Supplier<Undone>> undone =
                traces.stream().map(trace -> take(trace, known.get(trace.id()))).toList();
        orders.flush();
        return undone.stream().map(Supplier::get).toList();
    }

    private Supplier<Undone> take(Trace trace, @Nullable Order order) {
        if (order == null) {
            return () -> Undone.REMOVED;
        }
        if (order.version() != trace.version()) {
            return () -> new Undone.Kept(order.facts().number(), "changed-since");
        }
        if (order.status() == OrderStatus.CANCELLED) {
            return () -> new Undone.Kept(order.facts().number(), "order-is-cancelled");
        }
        return trace.before() == null ? remove(order) : restore(order, trace.before());
    }

    private Supplier<Undone> remove(Order order) {
        outbox.append(order.takeBack(WHY_CANCELLED, clock.instant()));
        return () -> Undone.REMOVED;
    }

    private Supplier<Undone> restore(Order order, String before) {
        order.change(json.readValue(before, OrderFacts.class), clock.instant()).ifPresent(outbox::append);
        return () -> new Undone.Restored(order.version());
    }
}
