package org.guanxi.customer.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanxi.shared.event.customer.AccountKind;
import org.guanxi.shared.event.customer.ExternalKey;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

record AccountView(
        UUID id,
        AccountKind kind,
        String name,
        @Nullable String industry,
        @Nullable String region,
        @Nullable String country,
        @Nullable String website,
        @Nullable String phone,
        @Nullable String email,
        @Nullable UUID ownerId,
        List<ExternalKey> externalKeys,
        Instant createdAt,
        Instant changedAt,
        long version) {

    /** With the key of this row, if there is one: an account has a row for each of its keys. */
    static AccountView read(ResultSet row, int index) throws SQLException {
        String source = row.getString("source");
        return new AccountView(
                Ids.uuid(row.getBytes("id")),
                AccountKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("industry"),
                row.getString("region"),
                row.getString("country"),
                row.getString("website"),
                row.getString("phone"),
                row.getString("email"),
                Ids.uuidOrNull(row.getBytes("owner_id")),
                source == null ? List.of() : List.of(new ExternalKey(source, row.getString("external_id"))),
                row.getObject("created_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getLong("version"));
    }

    AccountView withKeysOf(AccountView other) {
        List<ExternalKey> both = Stream.concat(externalKeys.stream(), other.externalKeys.stream())
                .sorted(Comparator.comparing(ExternalKey::source).thenComparing(ExternalKey::id))
                .toList();
        return new AccountView(
                id, kind, name, industry, region, country, website, phone, email, ownerId, both, createdAt, changedAt,
                version);
    }

    static AccountView of(Account account) {
        AccountDetails details = account.details();
        return new AccountView(
                account.id(),
                details.kind(),
                details.name(),
                details.industry(),
                details.region(),
                details.country(),
                details.website(),
                details.phone(),
                details.email(),
                details.ownerId(),
                account.externalKeys(),
                account.createdAt(),
                account.changedAt(),
                account.version());
    }
}
