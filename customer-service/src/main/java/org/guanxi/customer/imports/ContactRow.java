package org.guanxi.customer.imports;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.guanxi.customer.contact.AccountLink;
import org.guanxi.customer.contact.ContactDetails;
import org.guanxi.customer.contact.ToldContacts.Told;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.RowKey;
import org.guanxi.shared.imports.row.RowRefused;
import org.guanxi.shared.input.PhoneNumbers;
import org.guanxi.shared.input.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A contact as a file describes it. A column that the file does not have leaves the contact's value alone.
 *
 * @param key by which the same row finds the same contact again
 * @param language null when the file does not say
 */
record ContactRow(RowKey key, PersonName name, @Nullable String language, ImportedRow row) {

    private static final Map<String, String> LANGUAGES = Map.of(
            "zh-cn", "zh-CN", "zh", "zh-CN", "中文", "zh-CN", "chinese", "zh-CN", "en", "en", "英文", "en", "english",
            "en");

    static ContactRow read(ImportedRow row) {
        RowKey key = key(row).orElseThrow(() -> new RowRefused("email", "", "no-key"));
        ContactRow contact = new ContactRow(key, name(row), language(row), row);
        contact.details(null, null);
        row.text("externalId", 120);
        row.text("accountExternalId", 120);
        row.text("accountName", 200);
        return contact;
    }

    /** Its own number if it has one; an address or a telephone is as good in a file. */
    static Optional<RowKey> key(ImportedRow row) {
        return RowKey.in(row, "externalId")
                .or(() -> RowKey.in(row, "email").map(key -> new RowKey("email", lower(key.value()))))
                .or(() -> RowKey.in(row, "phone")
                        .map(key -> new RowKey("phone", digits(PhoneNumbers.plain(key.value()))))
                        .filter(key -> !key.value().isEmpty()));
    }

    /** What its source calls the person. */
    String externalId() {
        return key.column().equals("externalId") ? key.value() : key.column() + ":" + key.value();
    }

    /** @param accounts those that the rows name */
    Told at(RowAccounts accounts) {
        return new Told(externalId(), email(), before -> details(accounts.find(this), before));
    }

    @Nullable
    String email() {
        String email = row.text("email", 254);
        return email == null ? null : lower(email);
    }

    @Nullable
    String accountExternalId() {
        return row.text("accountExternalId");
    }

    @Nullable
    String accountName() {
        return row.text("accountName");
    }

    /** @param account at which the person is, besides those where they are already */
    ContactDetails details(@Nullable UUID account, @Nullable ContactDetails before) {
        return new ContactDetails(
                name.first(),
                name.last(),
                value("title", 100, before == null ? null : before.title()),
                has("email") ? email() : before == null ? null : before.email(),
                phone(before),
                has("language") ? language : before == null ? null : before.language(),
                links(account, before == null ? Set.of() : before.accounts()));
    }

    private Set<AccountLink> links(@Nullable UUID account, Set<AccountLink> before) {
        String role = row.text("role", 100);
        if (account == null) {
            return before;
        }
        Set<AccountLink> links = new LinkedHashSet<>(before);
        Optional<AccountLink> known =
                before.stream().filter(link -> link.accountId().equals(account)).findFirst();
        known.ifPresent(links::remove);
        links.add(new AccountLink(
                account,
                has("role") ? role : known.map(AccountLink::role).orElse(null),
                known.map(AccountLink::primary).orElse(before.isEmpty())));
        return Set.copyOf(links);
    }

    private static PersonName name(ImportedRow row) {
        String full = row.text("fullName", 201);
        if (full == null) {
            return new PersonName(row.text("firstName", 100), row.require("lastName", 100));
        }
        PersonName name = PersonName.of(full);
        if (Texts.characters(name.last()) > 100 || (name.first() != null && Texts.characters(name.first()) > 100)) {
            throw new RowRefused("fullName", full, "too-long");
        }
        return name;
    }

    private static @Nullable String language(ImportedRow row) {
        String word = row.text("language", 40);
        if (word == null) {
            return null;
        }
        Supplier<RowRefused> unknown = () -> new RowRefused("language", word, "unknown-language");
        return Optional.ofNullable(LANGUAGES.get(lower(word))).orElseThrow(unknown);
    }

    private boolean has(String column) {
        return row.values().containsKey(column);
    }

    private @Nullable String phone(@Nullable ContactDetails before) {
        String written = row.text("phone", 50);
        return has("phone") || before == null ? PhoneNumbers.plain(written) : before.phone();
    }

    private @Nullable String value(String column, int longest, @Nullable String before) {
        return has(column) ? row.text(column, longest) : before;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String digits(@Nullable String phone) {
        return phone == null ? "" : phone.replaceAll("[^0-9+]", "");
    }
}
