package org.guanxi.customer.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanxi.shared.event.customer.AccountChanged;
import org.guanxi.shared.event.customer.AccountCreated;
import org.guanxi.shared.event.customer.AccountDeleted;
import org.guanxi.shared.event.customer.AccountKind;
import org.guanxi.shared.event.customer.ExternalKey;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** A customer. Changing it to what it already is changes nothing and causes no event. */
@Entity
class Account {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private AccountKind kind;

    private String name;
    private String initials;
    private @Nullable String industry;
    private @Nullable String region;
    private @Nullable String country;
    private @Nullable String website;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable UUID ownerId;

    @ElementCollection
    @CollectionTable(name = "account_key", joinColumns = @JoinColumn(name = "account_id"))
    private Set<AccountKey> keys = new LinkedHashSet<>();

    @Column(updatable = false)
    private Instant createdAt;

    private Instant changedAt;

    @Embedded
    private @Nullable RequestStamp stamp;

    protected Account() {}

    private Account(AccountDetails details, @Nullable RequestStamp stamp, Instant now) {
        this.id = Ids.next();
        this.createdAt = now;
        this.stamp = stamp;
        take(details, now);
    }

    static Account create(AccountDetails details, @Nullable RequestStamp stamp, Instant now) {
        return new Account(details, stamp, now);
    }

    AccountCreated created() {
        return new AccountCreated(id, createdAt, kind, name, industry, region, country, ownerId, externalKeys());
    }

    Optional<AccountChanged> change(AccountDetails details, Instant now) {
        if (details.equals(details())) {
            return Optional.empty();
        }
        take(details, now);
        return Optional.of(new AccountChanged(id, now, kind, name, industry, region, country, ownerId, externalKeys()));
    }

    AccountDeleted deleted(Instant now) {
        return new AccountDeleted(id, now, name);
    }

    private void take(AccountDetails details, Instant now) {
        kind = details.kind();
        name = details.name();
        initials = details.initials();
        industry = details.industry();
        region = details.region();
        country = details.country();
        website = details.website();
        phone = details.phone();
        email = details.email();
        ownerId = details.ownerId();
        Set<AccountKey> wanted = details.keys();
        keys.retainAll(wanted);
        keys.addAll(wanted);
        changedAt = now;
    }

    AccountDetails details() {
        return new AccountDetails(
                kind, name, industry, region, country, website, phone, email, ownerId, Set.copyOf(keys));
    }

    List<ExternalKey> externalKeys() {
        return keys.stream().sorted().map(AccountKey::published).toList();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    RequestStamp stamp() {
        return stamp;
    }
}
