package org.guanxi.sales.account;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.id.InList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The copy of customer-service's accounts. */
@Component
public class KnownAccounts {

    private final JdbcClient jdbc;

    KnownAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<KnownAccount> find(UUID id) {
        return jdbc.sql("SELECT name FROM known_account WHERE id = ? AND name IS NOT NULL")
                .param(Ids.bytes(id))
                .query((row, index) -> new KnownAccount(id, row.getString("name")))
                .optional();
    }

    /** @return by id; what is not known is not in it */
    Map<UUID, KnownAccount> byIds(Collection<UUID> ids) {
        return jdbc
                .sql("SELECT id, name FROM known_account WHERE id IN (:ids) AND name IS NOT NULL")
                .param("ids", InList.ofIds(ids))
                .query((row, index) -> new KnownAccount(Ids.uuid(row.getBytes("id")), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(KnownAccount::id, account -> account));
    }

    /** @return by external id; what is not known is not in it */
    public Map<String, UUID> byExternalIds(String source, Collection<String> externalIds) {
        Map<String, UUID> found = new HashMap<>();
        if (!externalIds.isEmpty()) {
            jdbc.sql("SELECT external_id, account_id FROM known_account_key"
                            + " WHERE source = :source AND external_id IN (:ids)")
                    .param("source", source)
                    .param("ids", InList.of(externalIds))
                    .query(row -> {
                        found.put(row.getString("external_id"), Ids.uuid(row.getBytes("account_id")));
                    });
        }
        return found;
    }
}
