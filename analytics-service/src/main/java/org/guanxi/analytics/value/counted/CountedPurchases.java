package org.guanxi.analytics.value.counted;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanxi.analytics.table.Columns;
import org.guanxi.analytics.value.model.ValueModel;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.list.filter.Field;
import org.guanxi.shared.list.filter.FieldType;
import org.springframework.stereotype.Repository;

/** The purchases that a model's checks add up: days on which an account that was observed ordered again. */
@Repository
class CountedPurchases {

    private static final Listing PURCHASES = Listing.of(
                    "f.id, f.started_at, f.account_id, p.name",
                    "fact f JOIN profile p ON p.account_id = f.account_id",
                    "f.id",
                    "-placedAt",
                    new Field("placedAt", "f.started_at", FieldType.MOMENT),
                    new Field("accountId", "f.account_id", FieldType.ID),
                    new Field("accountName", "p.name COLLATE utf8mb4_0900_ai_ci", FieldType.TEXT))
            .where("p.sequence IS NOT NULL");
    private static final String ITS_ORDERS =
            " FROM fact o WHERE o.account_id = f.account_id AND " + CountedOrders.are("o");
    private static final String ORDERED_BEFORE =
            "(SELECT MIN(o.started_at)" + ITS_ORDERS + ") < LEAST(DATE(f.started_at), CAST(? AS DATETIME))";
    private static final String FIRST_OF_ITS_DAY = "f.id = (SELECT o.id" + ITS_ORDERS
            + " AND o.started_at >= DATE(f.started_at) ORDER BY o.started_at, o.id LIMIT 1)";

    private final Lists lists;
    private final CountedDays days;

    CountedPurchases(Lists lists, CountedDays days) {
        this.lists = lists;
        this.days = days;
    }

    private record First(UUID id, Instant placedAt, UUID accountId, String accountName) {

        LocalDate date() {
            return placedAt.atOffset(ZoneOffset.UTC).toLocalDate();
        }
    }

    Page<CountedPurchase> page(ValueModel model, LocalDate until, ListRequest request) {
        var orders = CountedOrders.of(model, until);
        var page = lists.page(
                repeats(orders, model.observationEnd()),
                request,
                (row, index) -> new First(
                        Columns.id(row, "id"),
                        Columns.moment(row, "started_at"),
                        Columns.id(row, "account_id"),
                        row.getString("name")));
        var accounts = page.items().stream().map(First::accountId).distinct().toList();
        var ordered = days.of(accounts, orders);
        return page.map(first -> purchase(first, ordered.getOrDefault(first.accountId(), List.of())));
    }

    /** Of each day the first order stands for all; the account had ordered before, and by the end of observation. */
    private static Listing repeats(CountedOrders orders, LocalDate end) {
        var values = orders.values();
        var before = Stream.concat(Stream.of(values), Stream.of(CountedOrders.dayAfter(end)));
        return PURCHASES
                .where(CountedOrders.are("f"), values)
                .where(ORDERED_BEFORE, before.toArray())
                .where(FIRST_OF_ITS_DAY, values);
    }

    private static CountedPurchase purchase(First first, List<CountedDays.Day> days) {
        int orders = days.stream()
                .filter(day -> day.date().equals(first.date()))
                .mapToInt(CountedDays.Day::orders)
                .sum();
        return new CountedPurchase(first.id(), first.placedAt(), first.accountId(), first.accountName(), orders);
    }
}
