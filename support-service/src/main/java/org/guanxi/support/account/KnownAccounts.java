package org.guanxi.support.account;

import java.util.List;
import org.guanxi.shared.id.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

@Component
class KnownAccounts {

    private static final String UPSERT = """
            INSERT INTO known_account (id, name, sequence) VALUES (?, ?, ?)
            ON DUPLICATE KEY UPDATE
                name = IF(VALUES(sequence) > sequence, VALUES(name), name),
                sequence = GREATEST(sequence, VALUES(sequence))""";

    private final JdbcTemplate jdbc;

    KnownAccounts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Old news changes nothing. */
    void keep(List<KnownAccount> accounts) {
        jdbc.batchUpdate(UPSERT, accounts, 500, (row, account) -> {
            row.setBytes(1, Ids.bytes(account.id()));
            row.setString(2, account.name());
            row.setLong(3, account.sequence());
        });
    }
}
