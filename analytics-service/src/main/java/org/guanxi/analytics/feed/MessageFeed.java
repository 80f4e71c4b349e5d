package org.guanxi.analytics.feed;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.fact.FactKind;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.campaign.MessageSent;
import org.guanxi.shared.feed.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Messages that campaigns sent. */
@Component
class MessageFeed {

    private final AccountStream stream;

    MessageFeed(AccountStream stream) {
        this.stream = stream;
    }

    @KafkaListener(topics = Topics.MESSAGE, batch = "true")
    void on(List<ConsumerRecord<String, String>> records) {
        stream.take(records, MessageFeed::read);
    }

    static Optional<News> read(Received received) {
        if (!(received.event() instanceof MessageSent sent)) return Optional.empty();
        var fact = Fact.of(FactKind.MESSAGE, sent.messageId(), sent.accountId())
                .started(received.sequence(), sent.occurredAt());
        return Optional.of(News.of(received.type(), fact));
    }
}
