package org.guanxi.analytics.value.counted;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanxi.analytics.lifetime.BackTest;
import org.guanxi.analytics.table.Columns;
import org.guanxi.analytics.value.model.ValueModel;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.list.filter.Field;
import org.guanxi.shared.list.filter.FieldType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The accounts of which a model's checks count how many there are with so many repeats, and what they did after. */
@Repository
class CountedCustomers {

    private static final Listing CUSTOMERS = Listing.of(
                    "p.account_id, p.name",
                    "profile p",
                    "p.account_id",
                    "accountId",
                    new Field("accountId", "p.account_id", FieldType.ID),
                    new Field("accountName", "p.name COLLATE utf8mb4_0900_ai_ci", FieldType.TEXT))
            .where("p.sequence IS NOT NULL");
    private static final String DAYS = "(SELECT COUNT(DISTINCT DATE(o.started_at)) FROM fact o"
            + " WHERE o.account_id = p.account_id AND " + CountedOrders.are("o") + ")";

    private final Lists lists;
    private final CountedDays days;

    CountedCustomers(Lists lists, CountedDays days) {
        this.lists = lists;
        this.days = days;
    }

    private record Account(UUID id, String name) {}

    Page<CountedCustomer> page(ValueModel model, int repeats, ListRequest request) {
        var end = model.observationEnd();
        var known = model.knownUntil();
        var page = lists.page(
                with(repeats, CountedOrders.of(model, end)),
                request,
                (row, index) -> new Account(Columns.id(row, "account_id"), row.getString("name")));
        var accounts = page.items().stream().map(Account::id).toList();
        var ordered = days.of(accounts, CountedOrders.of(model, Objects.requireNonNullElse(known, end)));
        return page.map(account -> customer(account, ordered.getOrDefault(account.id(), List.of()), end, known));
    }

    /** Those with the most repeats that are told apart stand with all who have more. */
    private static Listing with(int repeats, CountedOrders orders) {
        int most = repeats < BackTest.MOST_REPEATS ? repeats : Integer.MAX_VALUE - 1;
        var values = Stream.concat(Stream.of(orders.values()), Stream.of(repeats + 1, most + 1));
        return CUSTOMERS.where(DAYS + " BETWEEN ? AND ?", values.toArray());
    }

    private static CountedCustomer customer(
            Account account, List<CountedDays.Day> days, LocalDate end, @Nullable LocalDate known) {
        int after = (int) days.stream().filter(day -> day.date().isAfter(end)).count();
        return new CountedCustomer(account.id(), account.name(), days.size() - after - 1, known == null ? null : after);
    }
}
