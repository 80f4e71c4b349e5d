package org.guanxi.customer.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.id.InList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts by what others call them. */
@Component
public class AccountFinder {

    private final JdbcClient jdbc;

    AccountFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return by external id; what is not known is not in it */
    public Map<String, UUID> byKeys(String source, Collection<String> externalIds) {
        Map<String, UUID> found = new HashMap<>();
        if (!externalIds.isEmpty()) {
            jdbc.sql("SELECT external_id, account_id FROM account_key WHERE source = :source AND external_id IN (:ids)")
                    .param("source", source)
                    .param("ids", InList.of(externalIds))
                    .query(row -> {
                        found.put(row.getString("external_id"), Ids.uuid(row.getBytes("account_id")));
                    });
        }
        return found;
    }

    /** @return all that have a name, by {@link #plain} */
    public Map<String, List<UUID>> byNames(Collection<String> names) {
        if (names.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT id, name FROM account WHERE name IN (:names)")
                .param("names", InList.of(names))
                .query((row, index) -> Map.entry(plain(row.getString("name")), Ids.uuid(row.getBytes("id"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** @return those that there are; while the transaction lasts nobody takes them away */
    public Set<UUID> keep(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : jdbc.sql("SELECT id FROM account WHERE id IN (:ids) FOR SHARE")
                        .param("ids", InList.ofIds(ids))
                        .query((row, index) -> Ids.uuid(row.getBytes("id")))
                        .set();
    }

    /** @throws AccountNotFound */
    public void requireExists(UUID id) {
        if (jdbc.sql("SELECT 1 FROM account WHERE id = ?")
                .param(Ids.bytes(id))
                .query()
                .listOfRows()
                .isEmpty()) {
            throw new AccountNotFound(id);
        }
    }

    /** Names that differ in this only are the same. */
    public static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
