package org.guanxi.support.contact;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.customer.ContactChanged;
import org.guanxi.shared.event.customer.ContactCreated;
import org.guanxi.shared.event.customer.ContactDeleted;
import org.guanxi.shared.feed.EventConverter;
import org.guanxi.shared.feed.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class ContactFeed {

    private final KnownContacts contacts;
    private final EventConverter events;

    ContactFeed(KnownContacts contacts, EventConverter events) {
        this.contacts = contacts;
        this.events = events;
    }

    @KafkaListener(topics = Topics.CONTACT, batch = "true")
    @Transactional
    public void on(List<ConsumerRecord<String, String>> records) {
        contacts.keep(events.convertAll(records).stream()
                .map(ContactFeed::read)
                .flatMap(Optional::stream)
                .toList());
    }

    private static Optional<KnownContact> read(Received received) {
        return switch (received.event()) {
            case ContactCreated created ->
                Optional.of(new KnownContact(created.contactId(), true, received.sequence()));
            case ContactChanged changed ->
                Optional.of(new KnownContact(changed.contactId(), true, received.sequence()));
            case ContactDeleted gone -> Optional.of(new KnownContact(gone.contactId(), false, received.sequence()));
            default -> Optional.empty();
        };
    }
}
