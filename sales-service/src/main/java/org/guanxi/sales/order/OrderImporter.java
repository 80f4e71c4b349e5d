package org.guanxi.sales.order;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.guanxi.sales.account.KnownAccounts;
import org.guanxi.shared.event.sales.OrderChanged;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.Outcome;
import org.guanxi.shared.imports.row.RowImporter;
import org.guanxi.shared.imports.row.Trace;
import org.guanxi.shared.imports.row.Undone;
import org.guanxi.shared.outbox.Outbox;
import org.hibernate.Session;
import org.springframework.stereotype.Component;

/** Two queries for a batch, whatever its size: the accounts, and the orders that are there already. */
@Component
class OrderImporter implements RowImporter<OrderRow> {

    static final String OBJECT = "orders";
    private static final String WHY_CANCELLED = "import";
    private static final int ROWS_A_STATEMENT = 100;

    private final Orders orders;
    private final KnownAccounts accounts;
    private final Outbox outbox;
    private final Clock clock;
    private final EntityManager entities;
    private final OrderUndo undo;

    OrderImporter(
            Orders orders, KnownAccounts accounts, Outbox outbox, Clock clock, EntityManager entities, OrderUndo undo) {
        this.orders = orders;
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
        this.entities = entities;
        this.undo = undo;
    }

    @Override
    public String object() {
        return OBJECT;
    }

    @Override
    public List<String> columns() {
        return List.of(
                "externalId", "number", "accountExternalId", "placedOn", "items", "amount", "currency", "status");
    }

    @Override
    public List<List<String>> required() {
        return Stream.of("externalId", "accountExternalId", "placedOn", "items", "amount", "currency")
                .map(List::of)
                .toList();
    }

    @Override
    public OrderRow read(ImportedRow row) {
        return OrderRow.read(row, clock.instant());
    }

    @Override
    public List<Outcome> write(String source, List<OrderRow> rows) {
        entities.unwrap(Session.class).setJdbcBatchSize(ROWS_A_STATEMENT);
        Map<String, UUID> known = accounts.byExternalIds(source, distinct(rows, OrderRow::accountExternalId));
        Map<String, Order> existing = existing(source, rows);
        Instant now = clock.instant();
        List<Supplier<Outcome>> outcomes = new ArrayList<>(rows.size());
        for (OrderRow row : rows) {
            UUID account = known.get(row.accountExternalId());
            Order order = existing.get(row.externalId());
            if (account == null) {
                outcomes.add(() -> new Outcome.NotYet("accountExternalId", row.accountExternalId(), "unknown-account"));
            } else if (order == null) {
                Order created = create(source, row, account, now);
                existing.put(row.externalId(), created);
                outcomes.add(() -> new Outcome.Created(created.id(), created.version()));
            } else {
                outcomes.add(change(order, row, account, now));
            }
        }
        orders.flush();
        return outcomes.stream().map(Supplier::get).toList();
    }

    @Override
    public List<Undone> undo(List<Trace> traces) {
        return undo.take(traces);
    }

    private Order create(String source, OrderRow row, UUID account, Instant now) {
        Order order = orders.save(
                Order.told(new OrderKey(source, row.externalId()), row.facts(account, row.externalId()), now));
        outbox.append(order.placed());
        if (row.status() == OrderStatus.CANCELLED) {
            outbox.append(order.cancel(WHY_CANCELLED, now));
        }
        return order;
    }

    private Supplier<Outcome> change(Order order, OrderRow row, UUID account, Instant now) {
        OrderFacts told = row.facts(account, order.facts().number());
        if (order.status() == OrderStatus.CANCELLED) {
            boolean same = order.facts().equals(told) && row.status() != OrderStatus.PLACED;
            return () -> same
                    ? Outcome.UNCHANGED
                    : new Outcome.Refused("externalId", row.externalId(), "order-is-cancelled");
        }
        String before = undo.before(order);
        Optional<OrderChanged> changed = order.change(told, now);
        changed.ifPresent(outbox::append);
        if (row.status() == OrderStatus.CANCELLED) {
            outbox.append(order.cancel(WHY_CANCELLED, now));
        } else if (changed.isEmpty()) {
            return () -> Outcome.UNCHANGED;
        }
        return () -> new Outcome.Changed(order.id(), order.version(), before);
    }

    private Map<String, Order> existing(String source, List<OrderRow> rows) {
        Map<String, Order> existing = new HashMap<>();
        if (!rows.isEmpty()) {
            for (Order order : orders.listByKeys(source, distinct(rows, OrderRow::externalId))) {
                order.key().ifPresent(key -> existing.put(key.externalId(), order));
            }
        }
        return existing;
    }

    private static List<String> distinct(List<OrderRow> rows, Function<OrderRow, String> value) {
        return rows.stream().map(value).distinct().toList();
    }
}
