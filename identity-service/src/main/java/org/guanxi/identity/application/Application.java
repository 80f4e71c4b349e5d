package org.guanxi.identity.application;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanxi.shared.event.identity.PartnerApplicationChanged;
import org.guanxi.shared.event.identity.PartnerApplicationRegistered;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** A partner's program. During a change of secrets the former one stays valid until the next change. */
@Entity
public class Application {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String clientId;
    private String name;
    private String contact;
    private String secretHash;
    private @Nullable String previousSecretHash;
    private boolean suspended;
    private @Nullable Instant expiresAt;

    @Column(insertable = false, updatable = false)
    private @Nullable Instant lastUsedAt;

    @ElementCollection
    @CollectionTable(name = "application_scope", joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "scope")
    private Set<String> scopes = new LinkedHashSet<>();

    @Column(updatable = false)
    private Instant createdAt;

    private Instant changedAt;

    @Embedded
    private @Nullable RequestStamp stamp;

    protected Application() {}

    private Application(
            String clientId, WriteApplication wanted, Secret secret, @Nullable RequestStamp stamp, Instant now) {
        this.id = Ids.next();
        this.clientId = clientId;
        this.secretHash = secret.hash();
        this.createdAt = now;
        this.stamp = stamp;
        take(wanted, now);
    }

    static Application register(
            String clientId, WriteApplication wanted, Secret secret, @Nullable RequestStamp stamp, Instant now) {
        return new Application(clientId, wanted, secret, stamp, now);
    }

    PartnerApplicationRegistered registered() {
        return new PartnerApplicationRegistered(id, createdAt, clientId, name, sortedScopes(), suspended);
    }

    PartnerApplicationChanged change(WriteApplication wanted, Instant now) {
        take(wanted, now);
        return changed(now);
    }

    PartnerApplicationChanged suspend(boolean wanted, Instant now) {
        suspended = wanted;
        changedAt = now;
        return changed(now);
    }

    void rotate(Secret secret, Instant now) {
        previousSecretHash = secretHash;
        secretHash = secret.hash();
        changedAt = now;
    }

    private PartnerApplicationChanged changed(Instant now) {
        return new PartnerApplicationChanged(id, now, clientId, name, sortedScopes(), suspended);
    }

    private void take(WriteApplication wanted, Instant now) {
        name = wanted.name().strip();
        contact = wanted.contact().strip();
        expiresAt = ahead(wanted.expiresAt(), now);
        scopes.retainAll(wanted.scopes());
        scopes.addAll(wanted.scopes());
        changedAt = now;
    }

    /** One that has expired stays so, whatever else is changed. */
    private @Nullable Instant ahead(@Nullable Instant wanted, Instant now) {
        if (wanted != null && !wanted.equals(expiresAt) && !wanted.isAfter(now)) {
            throw new ExpiryPassed();
        }
        return wanted;
    }

    public UUID id() {
        return id;
    }

    public String clientId() {
        return clientId;
    }

    public String name() {
        return name;
    }

    String contact() {
        return contact;
    }

    /** The secret in force and perhaps the one before it. */
    public List<String> secretHashes() {
        return previousSecretHash == null ? List.of(secretHash) : List.of(secretHash, previousSecretHash);
    }

    public boolean isUsable(Instant now) {
        return !suspended && (expiresAt == null || expiresAt.isAfter(now));
    }

    /** This long, but not beyond its own end. */
    public Duration atMost(Duration wanted, Instant now) {
        Duration left = expiresAt == null ? wanted : Duration.between(now, expiresAt);
        return left.compareTo(wanted) < 0 && left.isPositive() ? left : wanted;
    }

    boolean isSuspended() {
        return suspended;
    }

    @Nullable
    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Instant lastUsedAt() {
        return lastUsedAt;
    }

    public List<String> sortedScopes() {
        return scopes.stream().sorted().toList();
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Nullable
    RequestStamp stamp() {
        return stamp;
    }
}
