package org.guanxi.customer.contact;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.guanxi.shared.event.customer.ContactChanged;
import org.guanxi.shared.event.customer.ContactCreated;
import org.guanxi.shared.event.customer.ContactDeleted;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.pinyin.Initials;
import org.jspecify.annotations.Nullable;

/** A person at one or more accounts. */
@Entity
class Contact {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable String firstName;
    private String lastName;
    private String fullName;
    private String initials;
    private @Nullable String title;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String language;

    @ElementCollection
    @CollectionTable(name = "contact_account", joinColumns = @JoinColumn(name = "contact_id"))
    private Set<AccountLink> accounts = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "contact_key", joinColumns = @JoinColumn(name = "contact_id"))
    private Set<ContactKey> keys = new LinkedHashSet<>();

    @Column(updatable = false)
    private Instant createdAt;

    private Instant changedAt;

    @Embedded
    private @Nullable RequestStamp stamp;

    protected Contact() {}

    static Contact create(ContactDetails details, @Nullable RequestStamp stamp, Instant now) {
        Contact contact = new Contact();
        contact.id = Ids.next();
        contact.createdAt = now;
        contact.stamp = stamp;
        contact.take(details, now);
        return contact;
    }

    ContactCreated created() {
        return new ContactCreated(id, createdAt, fullName, email, phone, title, language, accountIds());
    }

    Optional<ContactChanged> change(ContactDetails details, Instant now) {
        if (details.equals(details())) {
            return Optional.empty();
        }
        take(details, now);
        return Optional.of(new ContactChanged(id, now, fullName, email, phone, title, language, accountIds()));
    }

    ContactDeleted deleted(Instant now) {
        return new ContactDeleted(id, now);
    }

    /** By what another system knows this person; nobody else needs to know. */
    void learn(ContactKey key) {
        keys.add(key);
    }

    List<String> keysIn(String source) {
        return keys.stream()
                .filter(key -> key.source().equals(source))
                .map(ContactKey::externalId)
                .toList();
    }

    private void take(ContactDetails details, Instant now) {
        if (details.accounts().stream().filter(AccountLink::primary).count() > 1) {
            throw new SeveralPrimaryAccounts();
        }
        firstName = details.firstName();
        lastName = details.lastName();
        fullName = details.fullName();
        initials = Initials.ofPerson(fullName);
        title = details.title();
        email = details.email();
        phone = details.phone();
        language = details.language();
        accounts.retainAll(details.accounts());
        accounts.addAll(details.accounts());
        changedAt = now;
    }

    ContactDetails details() {
        return new ContactDetails(firstName, lastName, title, email, phone, language, Set.copyOf(accounts));
    }

    List<UUID> accountIds() {
        return accounts.stream().map(AccountLink::accountId).distinct().sorted().toList();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String fullName() {
        return fullName;
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
