package org.guanxi.customer.contact;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guanxi.customer.directory.AccountFinder;
import org.guanxi.shared.imports.row.RowRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what the rows of a file are about: the contacts that are here already, and the accounts that they name. */
@Component
class ContactMatches {

    private final Contacts contacts;
    private final AccountFinder accounts;

    ContactMatches(Contacts contacts, AccountFinder accounts) {
        this.contacts = contacts;
        this.accounts = accounts;
    }

    Found of(String source, List<ContactRow> rows) {
        return new Found(
                source,
                byKey(source, rows),
                byEmail(rows),
                accounts.byKeys(source, distinct(rows, ContactRow::accountExternalId)),
                accounts.byNames(distinct(rows, ContactRow::accountName)));
    }

    private Map<String, Contact> byKey(String source, List<ContactRow> rows) {
        Map<String, Contact> known = new HashMap<>();
        List<String> keys = distinct(rows, row -> row.in(source).externalId());
        for (Contact contact : keys.isEmpty() ? List.<Contact>of() : contacts.listByKeys(source, keys)) {
            contact.keysIn(source).forEach(key -> known.put(key, contact));
        }
        return known;
    }

    /** Where two share an address, nobody can say which of them is meant. */
    private Map<String, Contact> byEmail(List<ContactRow> rows) {
        List<String> emails = distinct(rows, ContactRow::email);
        return emails.isEmpty()
                ? Map.of()
                : contacts.listByEmails(emails).stream()
                        .collect(Collectors.groupingBy(
                                contact -> String.valueOf(contact.details().email())))
                        .entrySet()
                        .stream()
                        .filter(each -> each.getValue().size() == 1)
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, each -> each.getValue().getFirst()));
    }

    private static List<String> distinct(Collection<ContactRow> rows, Function<ContactRow, @Nullable String> value) {
        return rows.stream().map(value).filter(Objects::nonNull).distinct().toList();
    }

    record Found(
            String source,
            Map<String, Contact> byKey,
            Map<String, Contact> byEmail,
            Map<String, UUID> accountsByKey,
            Map<String, List<UUID>> accountsByName) {

        @Nullable
        Contact contact(ContactRow row) {
            Contact known = byKey.get(row.in(source).externalId());
            return known == null ? withoutKey(row.email()) : known;
        }

        /** Who was written down by hand has no key yet; the row before may have given one. */
        private @Nullable Contact withoutKey(@Nullable String email) {
            Contact known = email == null ? null : byEmail.get(email);
            return known == null || known.keysIn(source).isEmpty() ? known : null;
        }

        /** @throws RowRefused when the account that the row names is not here, or is not the only one */
        @Nullable
        UUID account(ContactRow row) {
            String key = row.accountExternalId();
            String name = row.accountName();
            if (key != null) {
                UUID account = accountsByKey.get(key);
                if (account == null) {
                    throw new RowRefused("accountExternalId", key, "unknown-account");
                }
                return account;
            }
            return name == null ? null : named(name);
        }

        private UUID named(String name) {
            List<UUID> all = accountsByName.getOrDefault(AccountFinder.plain(name), List.of());
            if (all.size() != 1) {
                throw new RowRefused("accountName", name, all.isEmpty() ? "no-account-named" : "several-accounts");
            }
            return all.getFirst();
        }
    }
}
