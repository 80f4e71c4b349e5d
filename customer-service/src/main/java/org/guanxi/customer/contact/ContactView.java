package org.guanxi.customer.contact;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ContactView(
        UUID id,
        @Nullable String firstName,
        String lastName,
        String fullName,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String language,
        List<Link> accounts,
        Instant createdAt,
        Instant changedAt,
        long version) {

    record Link(UUID accountId, @Nullable String role, boolean primary) {}

    static ContactView of(Contact contact) {
        ContactDetails details = contact.details();
        return new ContactView(
                contact.id(),
                details.firstName(),
                details.lastName(),
                contact.fullName(),
                details.title(),
                details.email(),
                details.phone(),
                details.language(),
                details.accounts().stream()
                        .map(link -> new Link(link.accountId(), link.role(), link.primary()))
                        .sorted(Comparator.comparing(Link::accountId))
                        .toList(),
                contact.createdAt(),
                contact.changedAt(),
                contact.version());
    }
}
