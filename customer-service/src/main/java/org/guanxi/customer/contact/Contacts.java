package org.guanxi.customer.contact;

import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.problem.StaleVersion;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface Contacts extends JpaRepository<Contact, UUID> {

    @Override
    @EntityGraph(attributePaths = "accounts")
    Optional<Contact> findById(UUID id);

    Optional<Contact> findByStampKey(byte[] key);

    /** @throws StaleVersion unless the contact is as the caller has seen it */
    default Contact require(UUID id, long version) {
        Contact contact = require(id);
        if (contact.version() != version) {
            throw new StaleVersion(contact.version());
        }
        return contact;
    }

    default Contact require(UUID id) {
        return findById(id).orElseThrow(() -> new ContactNotFound(id));
    }
}
