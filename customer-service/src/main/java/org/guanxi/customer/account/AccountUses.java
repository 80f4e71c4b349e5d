package org.guanxi.customer.account;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.id.InList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether something belongs to an account: its timeline knows what the other services have. */
@Component
class AccountUses {

    /** That an account is in a segment is no reason to keep it. */
    private static final String USED = """
            SELECT a.id FROM account a WHERE a.id IN (:ids) AND (
              EXISTS (SELECT 1 FROM contact_account l WHERE l.account_id = a.id)
              OR EXISTS (SELECT 1 FROM timeline_entry t WHERE t.account_id = a.id AND t.kind <> 'SEGMENT'))""";

    private final JdbcClient jdbc;

    AccountUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until this transaction ends, nothing is added to them: what {@link #amongst} sees then stays so. */
    void hold(Collection<UUID> ids) {
        jdbc.sql("SELECT id FROM account WHERE id IN (:ids) FOR UPDATE")
                .param("ids", InList.ofIds(ids))
                .query()
                .listOfRows();
    }

    Set<UUID> amongst(Collection<UUID> ids) {
        return jdbc
                .sql(USED)
                .param("ids", InList.ofIds(ids))
                .query((row, index) -> Ids.uuid(row.getBytes("id")))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
