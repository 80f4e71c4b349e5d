package org.guanxi.support.account;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.id.InList;
import org.guanxi.shared.shape.Expansion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AccountExpansion implements Expansion {

    private final JdbcClient jdbc;

    AccountExpansion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Account(UUID id, String name) {}

    @Override
    public String name() {
        return "account";
    }

    @Override
    public Map<UUID, Account> of(Collection<UUID> ids) {
        return jdbc
                .sql("SELECT id, name FROM known_account WHERE id IN (:ids) AND name IS NOT NULL")
                .param("ids", InList.ofIds(ids))
                .query((row, index) -> new Account(Ids.uuid(row.getBytes("id")), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Account::id, account -> account));
    }
}
