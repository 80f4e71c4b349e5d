package org.guanxi.analytics.value.counted;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanxi.analytics.table.Columns;
import org.guanxi.shared.id.InList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days (UTC) on which accounts ordered, as a model counts them. */
@Repository
class CountedDays {

    record Day(UUID accountId, LocalDate date, int orders) {}

    private final JdbcClient jdbc;

    CountedDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<UUID, List<Day>> of(Collection<UUID> accounts, CountedOrders orders) {
        if (accounts.isEmpty()) return Map.of();
        var ids = InList.ofIds(accounts);
        var marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        var sql = "SELECT o.account_id, DATE(o.started_at) AS date, COUNT(*) AS orders FROM fact o WHERE "
                + CountedOrders.are("o") + " AND o.account_id IN (" + marks + ") GROUP BY o.account_id, date";
        return jdbc
                .sql(sql)
                .params(orders.values())
                .params(ids.toArray())
                .query((row, index) -> new Day(
                        Columns.id(row, "account_id"), row.getObject("date", LocalDate.class), row.getInt("orders")))
                .list()
                .stream()
                .collect(groupingBy(Day::accountId));
    }
}
