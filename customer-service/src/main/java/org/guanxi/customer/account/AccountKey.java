package org.guanxi.customer.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Comparator;
import org.guanxi.shared.event.customer.ExternalKey;

/** What another system calls the account; no two accounts share one. */
@Embeddable
public record AccountKey(
        String source, @Column(name = "external_id") String externalId) implements Comparable<AccountKey> {

    private static final Comparator<AccountKey> ORDER =
            Comparator.comparing(AccountKey::source).thenComparing(AccountKey::externalId);

    static AccountKey of(ExternalKey key) {
        return new AccountKey(key.source(), key.id());
    }

    ExternalKey published() {
        return new ExternalKey(source, externalId);
    }

    @Override
    public int compareTo(AccountKey other) {
        return ORDER.compare(this, other);
    }
}
