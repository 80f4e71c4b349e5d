package org.guanxi.sales.account;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.event.customer.AccountChanged;
import org.guanxi.shared.event.customer.AccountCreated;
import org.guanxi.shared.event.customer.AccountDeleted;
import org.guanxi.shared.event.customer.ExternalKey;
import org.guanxi.shared.feed.Received;
import org.jspecify.annotations.Nullable;

/**
 * An account as its latest event tells it.
 *
 * @param name null when it is gone
 */
record AccountNews(UUID id, @Nullable String name, List<ExternalKey> keys, long sequence) {

    static @Nullable AccountNews of(Received received) {
        return switch (received.event()) {
            case AccountCreated account ->
                new AccountNews(account.accountId(), account.name(), account.externalKeys(), received.sequence());
            case AccountChanged account ->
                new AccountNews(account.accountId(), account.name(), account.externalKeys(), received.sequence());
            case AccountDeleted account -> new AccountNews(account.accountId(), null, List.of(), received.sequence());
            default -> null;
        };
    }
}
