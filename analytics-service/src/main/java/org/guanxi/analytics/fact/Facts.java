package org.guanxi.analytics.fact;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.guanxi.analytics.table.Columns;
import org.guanxi.analytics.table.Upsert;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger: one row per fact, changed only by later news. */
@Repository
public class Facts {

    private final JdbcClient jdbc;
    private final Upsert<Fact> upsert;

    Facts(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.upsert = new Upsert<>(template, "fact", columns());
    }

    /** Merges news into the ledger and returns all facts of those accounts that the news changed. */
    public Map<UUID, List<Fact>> record(Collection<Fact> news) {
        var accounts = new LinkedHashSet<UUID>();
        news.forEach(fact -> accounts.add(fact.accountId()));
        var ledger = new Ledger(ofAccounts(accounts));
        var changed = ledger.merge(news);
        if (changed.isEmpty()) return Map.of();
        upsert.all(changed);
        Set<UUID> touched = new LinkedHashSet<>();
        changed.forEach(fact -> touched.add(fact.accountId()));
        var byAccount = ledger.all().stream().collect(groupingBy(Fact::accountId));
        byAccount.keySet().retainAll(touched);
        return byAccount;
    }

    List<Fact> ofAccounts(Collection<UUID> accounts) {
        if (accounts.isEmpty()) return List.of();
        return jdbc.sql("SELECT * FROM fact WHERE account_id IN (:accounts)")
                .param("accounts", accounts.stream().map(Columns::of).toList())
                .query((row, index) -> read(row))
                .list();
    }

    private static Map<String, Function<Fact, @Nullable Object>> columns() {
        var columns = new LinkedHashMap<String, Function<Fact, @Nullable Object>>();
        columns.put("kind", Fact::kind);
        columns.put("id", Fact::id);
        columns.put("account_id", Fact::accountId);
        columns.put("started_at", Fact::startedAt);
        columns.put("started_sequence", fact -> sequence(fact.start()));
        columns.put(
                "status",
                fact -> fact.status() == null ? null : fact.status().value().name());
        columns.put(
                "status_since",
                fact -> fact.status() == null ? null : fact.status().value().since());
        columns.put("status_sequence", fact -> sequence(fact.status()));
        columns.put(
                "amount", fact -> fact.amount() == null ? null : fact.amount().amount());
        columns.put(
                "currency", fact -> fact.amount() == null ? null : fact.amount().currency());
        columns.put("money_sequence", fact -> sequence(fact.money()));
        columns.put(
                "priority",
                fact -> fact.priority() == null ? null : fact.priority().value());
        columns.put("priority_sequence", fact -> sequence(fact.priority()));
        return columns;
    }

    private static @Nullable Long sequence(@Nullable Told<?> told) {
        return told == null ? null : told.sequence();
    }

    private static Fact read(ResultSet row) throws SQLException {
        var fact =
                Fact.of(FactKind.valueOf(row.getString("kind")), Columns.id(row, "id"), Columns.id(row, "account_id"));
        Instant started = Columns.momentOrNull(row, "started_at");
        if (started != null) fact = fact.started(row.getLong("started_sequence"), started);
        if (row.getString("status") != null)
            fact = fact.is(
                    row.getLong("status_sequence"), row.getString("status"), Columns.moment(row, "status_since"));
        if (row.getString("currency") != null)
            fact = fact.worth(row.getLong("money_sequence"), Columns.amount(row, "amount"), row.getString("currency"));
        if (row.getString("priority") != null)
            fact = fact.urgent(row.getLong("priority_sequence"), row.getString("priority"));
        return fact;
    }
}
