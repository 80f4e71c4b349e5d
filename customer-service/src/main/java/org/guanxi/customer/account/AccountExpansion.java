package org.guanxi.customer.account;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

    @Override
    public String name() {
        return "account";
    }

    @Override
    public Map<UUID, AccountSummary> of(Collection<UUID> ids) {
        return jdbc
                .sql("SELECT " + AccountSummary.COLUMNS + " FROM account WHERE id IN (:ids)")
                .param("ids", InList.ofIds(ids))
                .query(AccountSummary::read)
                .list()
                .stream()
                .collect(Collectors.toMap(AccountSummary::id, account -> account));
    }
}
