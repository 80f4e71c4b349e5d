package org.guanxi.customer.contact;

import java.time.Clock;
import java.util.UUID;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.outbox.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ContactService {

    private final Contacts contacts;
    private final Outbox outbox;
    private final Clock clock;

    ContactService(Contacts contacts, Outbox outbox, Clock clock) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public ContactView create(WriteContact wanted, IdempotencyKey key) {
        return ContactView.of(
                key.earlier(wanted, contacts::findByStampKey, Contact::stamp).orElseGet(() -> createNew(wanted, key)));
    }

    private Contact createNew(WriteContact wanted, IdempotencyKey key) {
        Contact contact = contacts.save(Contact.create(wanted.details(), key.stamp(wanted), clock.instant()));
        outbox.append(contact.created());
        return contact;
    }

    @Transactional
    public ContactView change(UUID id, long version, WriteContact wanted) {
        Contact contact = contacts.require(id, version);
        contact.change(wanted.details(), clock.instant()).ifPresent(outbox::append);
        return ContactView.of(contacts.saveAndFlush(contact));
    }

    @Transactional(readOnly = true)
    public ContactView require(UUID id) {
        return ContactView.of(contacts.require(id));
    }
}
