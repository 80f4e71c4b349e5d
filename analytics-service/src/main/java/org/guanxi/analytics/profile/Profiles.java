package org.guanxi.analytics.profile;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.fact.Facts;
import org.guanxi.analytics.fact.Rates;
import org.guanxi.analytics.table.Columns;
import org.guanxi.analytics.table.Rows;
import org.guanxi.shared.id.InList;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The profiles. Whoever changes one holds its row's lock until commit; locks are taken in the order of ids, so that nobody
 * waits in a circle. Events of one account come from several topics: this lock is what puts them in line.
 */
@Repository
public class Profiles {

    private static final String AFTER = "SELECT account_id FROM profile WHERE account_id > :after"
            + " AND sequence IS NOT NULL ORDER BY account_id LIMIT :limit";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Facts facts;
    private final Rates rates;
    private final Rows<Profile> table;

    Profiles(JdbcClient jdbc, JdbcTemplate template, Facts facts, Rates rates) {
        this.jdbc = jdbc;
        this.template = template;
        this.facts = facts;
        this.rates = rates;
        this.table = new Rows<>(template, "profile", ProfileColumns.ALL);
    }

    /** Whose the facts are that the news is about; to be asked before a transaction, since it fixes what that one sees. */
    public Map<Fact.Key, UUID> owners(Collection<Fact> news) {
        return facts.owners(news);
    }

    /** How many facts each account has that has any. */
    public Map<UUID, Integer> countFacts(Collection<UUID> accounts) {
        return facts.count(accounts);
    }

    /**
     * Takes in news, makes the profiles follow, scores them against what they were, and says what they were and are.
     *
     * @param accounts that the news names, and those whose the facts were until now
     */
    public List<Change> record(
            Collection<UUID> accounts,
            Collection<Attributes.Notice> notices,
            Collection<Fact> news,
            BinaryOperator<Profile> score) {
        var before = lock(accounts, true);
        var ledger = facts.record(news, accounts);
        var after = new LinkedHashMap<>(before);
        notices.forEach(notice -> after.computeIfPresent(notice.accountId(), (id, profile) -> profile.learn(notice)));
        ledger.forEach((id, all) -> after.computeIfPresent(id, (same, profile) -> profile.counting(all)));
        after.replaceAll((id, profile) ->
                score.apply(before.getOrDefault(id, profile), profile).priced(rates));
        return save(before, List.copyOf(after.values()));
    }

    /** Changes profiles that exist. */
    public List<Change> update(Collection<UUID> accounts, UnaryOperator<Profile> change) {
        var before = lock(accounts, false);
        return save(
                before,
                before.values().stream()
                        .map(old -> priced(old, change.apply(old)))
                        .toList());
    }

    /** Reckons the money of profiles that exist by the rates there are. */
    public List<Change> price(Collection<UUID> accounts) {
        var before = lock(accounts, false);
        return save(
                before, before.values().stream().map(old -> old.priced(rates)).toList());
    }

    /** Who does not change anything expects no change either, not even one that other rates would make. */
    private Profile priced(Profile before, Profile after) {
        return after.equals(before) ? before : after.priced(rates);
    }

    /** Locks and returns those profiles that nobody else is at work on. */
    public List<Profile> free(Collection<UUID> accounts) {
        if (accounts.isEmpty()) return List.of();
        return jdbc.sql("SELECT * FROM profile WHERE account_id IN (:ids) FOR UPDATE SKIP LOCKED")
                .param("ids", InList.ofIds(accounts))
                .query(ProfileReader::read)
                .list();
    }

    /** Of an account that nobody has told of yet, or that is gone, there is none. */
    public Optional<Profile> find(UUID account) {
        return jdbc.sql("SELECT * FROM profile WHERE account_id = ? AND sequence IS NOT NULL")
                .param(Columns.of(account))
                .query(ProfileReader::read)
                .optional();
    }

    public long count() {
        return jdbc.sql("SELECT COUNT(*) FROM profile WHERE sequence IS NOT NULL")
                .query(Long.class)
                .single();
    }

    /** The accounts after the given one, in the order of ids. */
    List<UUID> page(@Nullable UUID after, int limit) {
        return jdbc.sql(AFTER)
                .param("after", after == null ? new byte[0] : Columns.of(after))
                .param("limit", limit)
                .query((row, index) -> Columns.id(row, "account_id"))
                .list();
    }

    /** The orders of every known account that has any, in no order. */
    public List<Orders> allOrders() {
        return jdbc.sql("SELECT order_days, first_order_at, last_order_at FROM profile"
                        + " WHERE orders > 0 AND sequence IS NOT NULL")
                .query((row, index) -> ProfileReader.orders(row))
                .list();
    }

    public long countOrders() {
        return jdbc.sql("SELECT COALESCE(SUM(orders), 0) FROM profile WHERE sequence IS NOT NULL")
                .query(Long.class)
                .single();
    }

    private List<Change> save(Map<UUID, Profile> before, List<Profile> after) {
        var changes = new ArrayList<Change>();
        for (var profile : after) {
            var old = before.getOrDefault(profile.accountId(), profile);
            changes.add(new Change(old, profile));
        }
        table.upsert(changes.stream()
                .filter(change -> !change.before().equals(change.after()))
                .map(Change::after)
                .toList());
        return changes;
    }

    private Map<UUID, Profile> lock(Collection<UUID> accounts, boolean create) {
        if (accounts.isEmpty()) return Map.of();
        var ids = accounts.stream().map(Columns::of).sorted(Profiles::compare).toList();
        if (create)
            template.batchUpdate(
                    "INSERT INTO profile (account_id) VALUES (?) ON DUPLICATE KEY UPDATE account_id ="
                            + " VALUES(account_id)",
                    ids,
                    ids.size(),
                    (statement, id) -> statement.setObject(1, id));
        return jdbc
                .sql("SELECT * FROM profile WHERE account_id IN (:ids) ORDER BY account_id FOR UPDATE")
                .param("ids", InList.of(ids))
                .query(ProfileReader::read)
                .list()
                .stream()
                .collect(toMap(Profile::accountId, identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static int compare(Object one, Object other) {
        return Arrays.compareUnsigned((byte[]) one, (byte[]) other);
    }
}
