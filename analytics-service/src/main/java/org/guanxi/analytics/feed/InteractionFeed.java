package org.guanxi.analytics.feed;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.fact.FactKind;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.customer.InteractionLogged;
import org.guanxi.shared.feed.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Calls, mails, meetings and notes. */
@Component
class InteractionFeed {

    private final AccountStream stream;

    InteractionFeed(AccountStream stream) {
        this.stream = stream;
    }

    @KafkaListener(topics = Topics.INTERACTION, batch = "true")
    void on(List<ConsumerRecord<String, String>> records) {
        stream.take(records, InteractionFeed::read);
    }

    static Optional<News> read(Received received) {
        if (!(received.event() instanceof InteractionLogged logged)) return Optional.empty();
        var fact = Fact.of(FactKind.INTERACTION, logged.interactionId(), logged.accountId())
                .started(received.sequence(), logged.occurredAt());
        return Optional.of(News.of(received.type(), fact));
    }
}
