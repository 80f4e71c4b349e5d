package org.guanxi.customer.directory;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanxi.shared.event.customer.AccountKind;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.id.InList;
import org.guanxi.shared.shape.Expansion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** No more of an account than other services show of it: who may read interactions need not have the right to read accounts. */
@Component
class AccountExpansion implements Expansion {

    private final JdbcClient jdbc;

    AccountExpansion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record NamedAccount(UUID id, AccountKind kind, String name) {}

    @Override
    public String name() {
        return "account";
    }

    @Override
    public Map<UUID, NamedAccount> of(Collection<UUID> ids) {
        return jdbc
                .sql("SELECT id, kind, name FROM account WHERE id IN (:ids)")
                .param("ids", InList.ofIds(ids))
                .query((row, index) -> new NamedAccount(
                        Ids.uuid(row.getBytes("id")),
                        AccountKind.valueOf(row.getString("kind")),
                        row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(NamedAccount::id, account -> account));
    }
}
