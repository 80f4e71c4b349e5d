package org.guanxi.analytics.fact;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.guanxi.analytics.table.Columns;
import org.guanxi.analytics.table.Rows;
import org.guanxi.shared.id.InList;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger: one row per fact, changed only by later news. */
@Repository
public class Facts {

    private final JdbcClient jdbc;
    private final Rows<Fact> table;

    Facts(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.table = new Rows<>(template, "fact", columns());
    }

    /** Whose the facts are that the news is about, as far as they are known. */
    public Map<Fact.Key, UUID> owners(Collection<Fact> news) {
        var owners = new HashMap<Fact.Key, UUID>();
        if (news.isEmpty()) return owners;
        jdbc.sql("SELECT kind, id, account_id FROM fact WHERE (kind, id) IN (:keys)")
                .param(
                        "keys",
                        InList.of(news.stream()
                                .map(Fact::key)
                                .distinct()
                                .map(Facts::row)
                                .toList()))
                .query(row -> {
                    var key = new Fact.Key(FactKind.valueOf(row.getString("kind")), Columns.id(row, "id"));
                    owners.put(key, Columns.id(row, "account_id"));
                });
        return owners;
    }

    public Map<UUID, Integer> count(Collection<UUID> accounts) {
        var counts = new HashMap<UUID, Integer>();
        jdbc.sql("SELECT account_id, COUNT(*) AS facts FROM fact WHERE account_id IN (:accounts) GROUP BY account_id")
                .param("accounts", InList.ofIds(accounts))
                .query(row -> {
                    counts.put(Columns.id(row, "account_id"), row.getInt("facts"));
                });
        return counts;
    }

    /**
     * Merges news into the ledger and returns all facts of the accounts whose facts it changed.
     *
     * @param accounts that the news names or whose the facts were, all locked
     */
    public Map<UUID, List<Fact>> record(Collection<Fact> news, Collection<UUID> accounts) {
        if (news.isEmpty()) return Map.of();
        var ledger = new Ledger(ofAccounts(accounts));
        var turns = ledger.merge(news);
        write(turns);
        var touched = turns.stream().flatMap(Ledger.Turn::accounts).collect(toSet());
        var byAccount = ledger.all().stream().collect(groupingBy(Fact::accountId));
        return touched.stream().collect(toMap(identity(), account -> byAccount.getOrDefault(account, List.of())));
    }

    /** What seems new and is not came or moved meanwhile to an account that was not locked. */
    private void write(Collection<Ledger.Turn> turns) {
        var known = turns.stream()
                .collect(partitioningBy(turn -> turn.before() != null, mapping(Ledger.Turn::after, toList())));
        try {
            table.insert(known.getOrDefault(false, List.of()));
        } catch (DuplicateKeyException meanwhile) {
            throw new PessimisticLockingFailureException("A fact came or moved meanwhile", meanwhile);
        }
        table.upsert(known.getOrDefault(true, List.of()));
    }

    private List<Fact> ofAccounts(Collection<UUID> accounts) {
        return jdbc.sql("SELECT * FROM fact WHERE account_id IN (:accounts)")
                .param("accounts", InList.ofIds(accounts))
                .query((row, index) -> read(row))
                .list();
    }

    private static Object[] row(Fact.Key key) {
        return new Object[] {key.kind().name(), Columns.of(key.id())};
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
