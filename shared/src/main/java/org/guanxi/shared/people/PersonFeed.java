package org.guanxi.shared.people;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.feed.EventConverter;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.transaction.annotation.Transactional;

class PersonFeed {

    private final KnownPeople people;
    private final EventConverter events;

    PersonFeed(KnownPeople people, EventConverter events) {
        this.people = people;
        this.events = events;
    }

    @KafkaListener(topics = Topics.USER, batch = "true")
    @Transactional
    public void on(List<ConsumerRecord<String, String>> records) {
        people.keep(events.convertAll(records).stream()
                .map(KnownPerson::of)
                .flatMap(Optional::stream)
                .toList());
    }
}
