package org.guanxi.customer.account;

import java.util.Set;
import java.util.UUID;
import org.guanxi.shared.event.customer.AccountKind;
import org.guanxi.shared.pinyin.Initials;
import org.jspecify.annotations.Nullable;

/** Everything about an account that can be changed. */
public record AccountDetails(
        AccountKind kind,
        String name,
        @Nullable String industry,
        @Nullable String region,
        @Nullable String country,
        @Nullable String website,
        @Nullable String phone,
        @Nullable String email,
        @Nullable UUID ownerId,
        Set<AccountKey> keys) {

    String initials() {
        return kind == AccountKind.PERSON ? Initials.ofPerson(name) : Initials.of(name);
    }
}
