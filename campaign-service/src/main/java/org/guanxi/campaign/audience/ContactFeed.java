package org.guanxi.campaign.audience;

import java.util.List;
import java.util.stream.Stream;
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
        contacts.keep(
                events.convertAll(records).stream().flatMap(ContactFeed::read).toList());
    }

    private static Stream<KnownContact> read(Received received) {
        long at = received.sequence();
        return switch (received.event()) {
            case ContactCreated it ->
                Stream.of(new KnownContact(it.contactId(), it.fullName(), it.email(), it.accountIds(), at));
            case ContactChanged it ->
                Stream.of(new KnownContact(it.contactId(), it.fullName(), it.email(), it.accountIds(), at));
            case ContactDeleted gone -> Stream.of(new KnownContact(gone.contactId(), "", null, List.of(), at));
            default -> Stream.empty();
        };
    }
}
