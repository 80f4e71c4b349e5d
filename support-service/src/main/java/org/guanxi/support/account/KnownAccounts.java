package org.guanxi.support.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.guanxi.shared.feed.Patience;
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

    /** @throws UnknownAccount also where the copy lags behind, see {@link #awaiting} */
    public void require(UUID account) {
        if (!isThere(account).orElse(false)) {
            throw new UnknownAccount(account);
        }
    }

    /**
     * Waits for the news of an account that has just come: see {@link Patience}.
     *
     * @param attempt one transaction that may find an account unknown
     */
    public <T> T awaiting(Supplier<T> attempt) {
        return Patience.with(UnknownAccount.class, attempt, unknown -> isThere(unknown.account()));
    }

    /** @return nothing of an account that nobody has told of */
    private Optional<Boolean> isThere(UUID account) {
        return jdbc
                .queryForList("SELECT name IS NOT NULL FROM known_account WHERE id = ?", Boolean.class, (Object)
                        Ids.bytes(account))
                .stream()
                .findFirst();
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
