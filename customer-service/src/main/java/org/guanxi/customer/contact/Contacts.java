package org.guanxi.customer.contact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.problem.StaleVersion;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Contacts extends JpaRepository<Contact, UUID> {

    @Override
    @EntityGraph(attributePaths = "accounts")
    Optional<Contact> findById(UUID id);

    Optional<Contact> findByStampKey(byte[] key);

    @EntityGraph(attributePaths = {"accounts", "keys"})
    @Query(
            "select c from Contact c where c.id in (select b.id from Contact b join b.keys k where k.source = :source and k.externalId in :ids)")
    List<Contact> listByKeys(String source, Collection<String> ids);

    @EntityGraph(attributePaths = {"accounts", "keys"})
    @Query("select c from Contact c where c.email in :emails")
    List<Contact> listByEmails(Collection<String> emails);

    @EntityGraph(attributePaths = {"accounts", "keys"})
    @Query("select c from Contact c where c.id in :ids")
    List<Contact> listByIds(Collection<UUID> ids);

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
