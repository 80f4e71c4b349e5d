package org.guanxi.customer.imports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.guanxi.customer.directory.AccountFinder;
import org.guanxi.shared.imports.row.RowRefused;
import org.jspecify.annotations.Nullable;

/** The accounts that the rows of contacts name. */
record RowAccounts(Map<String, UUID> byKey, Map<String, List<UUID>> byName) {

    /** Two queries, whatever the number of rows. */
    static RowAccounts of(List<ContactRow> rows, String source, AccountFinder accounts) {
        return new RowAccounts(
                accounts.byKeys(source, distinct(rows, ContactRow::accountExternalId)),
                accounts.byNames(distinct(rows, ContactRow::accountName)));
    }

    /** @throws RowRefused when the account that the row names is not here, or is not the only one */
    @Nullable
    UUID find(ContactRow row) {
        if (row.accountExternalId() != null) {
            return keyed(row.accountExternalId());
        }
        return row.accountName() == null ? null : named(row.accountName());
    }

    private UUID keyed(String key) {
        UUID account = byKey.get(key);
        if (account == null) {
            throw new RowRefused("accountExternalId", key, "unknown-account");
        }
        return account;
    }

    private UUID named(String name) {
        List<UUID> all = byName.getOrDefault(AccountFinder.plain(name), List.of());
        if (all.size() != 1) {
            throw new RowRefused("accountName", name, all.isEmpty() ? "no-account-named" : "several-accounts");
        }
        return all.getFirst();
    }

    private static List<String> distinct(List<ContactRow> rows, Function<ContactRow, @Nullable String> value) {
        return rows.stream().map(value).filter(Objects::nonNull).distinct().toList();
    }
}
