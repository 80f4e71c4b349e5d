package org.guanxi.support.account;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The copy of customer-service's accounts. */
@Component
public class KnownAccounts {

    private static final String UPSERT = """
        INSERT INTO known_account (id, name, sequence) VALUES (?, ?, ?)
        ON DUPLICATE KEY UPDATE
            name = IF(VALUES(sequence) > sequence, VALUES(name), name),
            sequence = GREATEST(sequence, VALUES(sequence))\
        """;

    private final JdbcTemplate jdbc;

    KnownAccounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws UnknownAccount also where the copy lags behind: the caller may try again */
    public void require(UUID account) {
        if (jdbc.queryForList(
                        "SELECT 1 FROM known_account WHERE id = ? AND name IS NOT NULL", (Object) Ids.bytes(account))
                .isEmpty()) {
            throw new UnknownAccount(account);
        }
    }

    /** Old news changes nothing. What is gone keeps its sequence, so that older news do not bring it back. */
    void keep(List<KnownAccount> accounts) {
        jdbc.batchUpdate(UPSERT, accounts, 500, (row, account) -> {
            row.setBytes(1, Ids.bytes(account.id()));
            row.setString(2, account.name());
            row.setLong(3, account.sequence());
        });
    }
}
