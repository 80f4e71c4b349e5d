package org.guanxi.sales.imports;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanxi.sales.account.KnownAccounts;
import org.guanxi.sales.order.ToldOrders;
import org.guanxi.sales.order.ToldOrders.Told;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.Outcome;
import org.guanxi.shared.imports.row.RowImporter;
import org.guanxi.shared.imports.row.Trace;
import org.guanxi.shared.imports.row.Undone;
import org.hibernate.Session;
import org.springframework.stereotype.Component;

/** Two queries for a batch, whatever its size: the accounts, and the orders that are there already. */
@Component
class OrderImporter implements RowImporter<OrderRow> {

    static final String OBJECT = "orders";
    private static final int ROWS_A_STATEMENT = 100;

    private final ToldOrders orders;
    private final KnownAccounts accounts;
    private final EntityManager entities;
    private final Clock clock;

    OrderImporter(ToldOrders orders, KnownAccounts accounts, EntityManager entities, Clock clock) {
        this.orders = orders;
        this.accounts = accounts;
        this.entities = entities;
        this.clock = clock;
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
        List<String> named =
                rows.stream().map(OrderRow::accountExternalId).distinct().toList();
        Map<String, UUID> known = accounts.byExternalIds(source, named);
        List<Told> told = rows.stream()
                .flatMap(row ->
                        Stream.ofNullable(known.get(row.accountExternalId())).map(row::of))
                .toList();
        Iterator<Outcome> written = orders.write(source, told).iterator();
        return rows.stream()
                .map(row -> known.containsKey(row.accountExternalId()) ? written.next() : notYet(row))
                .toList();
    }

    private static Outcome notYet(OrderRow row) {
        return new Outcome.NotYet("accountExternalId", row.accountExternalId(), "unknown-account");
    }

    @Override
    public List<Undone> undo(List<Trace> traces) {
        return orders.undo(traces);
    }
}
