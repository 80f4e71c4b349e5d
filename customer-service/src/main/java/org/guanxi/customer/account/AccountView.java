package org.guanxi.customer.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.event.customer.AccountKind;
import org.guanxi.shared.event.customer.ExternalKey;
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
