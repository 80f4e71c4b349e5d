package org.guanxi.customer.contact;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** @return by what the source calls them */
    default Map<String, Contact> byKeys(String source, Collection<String> ids) {
        Map<String, Contact> known = new HashMap<>();
        for (Contact contact : ids.isEmpty() ? List.<Contact>of() : listByKeys(source, ids)) {
            contact.keysIn(source).forEach(key -> known.put(key, contact));
        }
        return known;
    }

    /** Where two share an address, nobody can say which of them is meant. */
    default Map<String, Contact> byEmails(Collection<String> emails) {
        Map<String, List<Contact>> all = emails.isEmpty()
                ? Map.of()
                : listByEmails(emails).stream()
                        .collect(Collectors.groupingBy(
                                contact -> String.valueOf(contact.details().email())));
        return all.entrySet().stream()
                .filter(each -> each.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().getFirst()));
    }

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
