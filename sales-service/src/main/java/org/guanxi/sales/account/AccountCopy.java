package org.guanxi.sales.account;

import java.util.Collection;
import java.util.List;
import org.guanxi.shared.event.customer.ExternalKey;
import org.guanxi.shared.id.Ids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes the copy. Whatever comes again or too late changes nothing: the row's sequence decides, also of an account that is
 * gone, which keeps its row without a name. A key that went from one account to another may be told by the former one late:
 * the key has a sequence of its own.
 */
@Component
class AccountCopy {

    private static final String ACCOUNT = "INSERT INTO known_account (id, name, sequence) VALUES (?, ?, ?) AS news ON"
            + " DUPLICATE KEY UPDATE name = IF(news.sequence > known_account.sequence, news.name, known_account.name),"
            + " sequence = GREATEST(known_account.sequence, news.sequence)";
    private static final String NO_KEYS =
            "DELETE k FROM known_account_key k JOIN known_account a ON a.id = k.account_id"
                    + " WHERE a.id = ? AND a.sequence = ? AND k.sequence <= a.sequence";
    private static final String KEY = "INSERT INTO known_account_key (source, external_id, account_id, sequence)"
            + " SELECT ?, ?, a.id, a.sequence FROM known_account a WHERE a.id = ? AND a.sequence = ?"
            + " ON DUPLICATE KEY UPDATE account_id ="
            + " IF(VALUES(sequence) > known_account_key.sequence, VALUES(account_id), known_account_key.account_id),"
            + " sequence = GREATEST(known_account_key.sequence, VALUES(sequence))";

    private final JdbcTemplate jdbc;

    AccountCopy(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param news at most one of an account */
    void take(Collection<AccountNews> news) {
        jdbc.batchUpdate(
                ACCOUNT,
                news.stream()
                        .map(each -> new Object[] {Ids.bytes(each.id()), each.name(), each.sequence()})
                        .toList());
        jdbc.batchUpdate(
                NO_KEYS,
                news.stream()
                        .map(each -> new Object[] {Ids.bytes(each.id()), each.sequence()})
                        .toList());
        List<Object[]> keys = news.stream()
                .flatMap(each -> each.keys().stream().map(key -> key(key, each)))
                .toList();
        jdbc.batchUpdate(KEY, keys);
    }

    private static Object[] key(ExternalKey key, AccountNews news) {
        return new Object[] {key.source(), key.id(), Ids.bytes(news.id()), news.sequence()};
    }
}
