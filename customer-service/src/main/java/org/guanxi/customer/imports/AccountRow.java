package org.guanxi.customer.imports;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanxi.customer.account.AccountDetails;
import org.guanxi.customer.account.AccountKey;
import org.guanxi.customer.account.ToldAccounts.Told;
import org.guanxi.customer.country.Countries;
import org.guanxi.shared.event.customer.AccountKind;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.input.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/** An account as a file describes it. A column that the file does not have leaves the account's value alone. */
record AccountRow(String externalId, AccountKind kind, String name, Map<String, String> file, ImportedRow row) {

    private static final Map<String, AccountKind> KINDS = Map.of(
            "企业", AccountKind.ORGANISATION,
            "公司", AccountKind.ORGANISATION,
            "单位", AccountKind.ORGANISATION,
            "机构", AccountKind.ORGANISATION,
            "company", AccountKind.ORGANISATION,
            "organization", AccountKind.ORGANISATION,
            "个人", AccountKind.PERSON,
            "private", AccountKind.PERSON);

    static AccountRow read(ImportedRow row) {
        AccountRow account = new AccountRow(
                row.require("externalId", 120),
                row.requireWord("kind", AccountKind.class, KINDS),
                row.require("name", 200),
                row.values(),
                row);
        account.details("", null);
        return account;
    }

    Told in(String source) {
        return new Told(externalId, before -> details(source, before));
    }

    AccountDetails details(String source, @Nullable AccountDetails before) {
        Set<AccountKey> keys = new LinkedHashSet<>(before == null ? Set.of() : before.keys());
        keys.add(new AccountKey(source, externalId));
        UUID owner = before == null ? null : before.ownerId();
        return new AccountDetails(
                kind,
                name,
                value("industry", 100, before == null ? null : before.industry()),
                value("region", 100, before == null ? null : before.region()),
                Countries.inCapitals(value("country", 100, before == null ? null : before.country())),
                value("website", 200, before == null ? null : before.website()),
                phone(before),
                value("email", 254, before == null ? null : before.email()),
                owner,
                Set.copyOf(keys));
    }

    private @Nullable String phone(@Nullable AccountDetails before) {
        String written = row.text("phone", 50);
        return file.containsKey("phone") || before == null ? PhoneNumbers.plain(written) : before.phone();
    }

    private @Nullable String value(String column, int longest, @Nullable String before) {
        return file.containsKey(column) ? row.text(column, longest) : before;
    }
}
