package org.guanxi.analytics.feed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.fact.FactKind;
import org.guanxi.analytics.fact.Status;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.sales.OrderCancelled;
import org.guanxi.shared.event.sales.OrderChanged;
import org.guanxi.shared.event.sales.OrderPlaced;
import org.guanxi.shared.feed.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Orders placed, corrected, cancelled. */
@Component
class OrderFeed {

    private final AccountStream stream;

    OrderFeed(AccountStream stream) {
        this.stream = stream;
    }

    @KafkaListener(topics = Topics.ORDER, batch = "true")
    void on(List<ConsumerRecord<String, String>> records) {
        stream.take(records, OrderFeed::read);
    }

    static Optional<News> read(Received received) {
        long sequence = received.sequence();
        return Optional.ofNullable(
                        switch (received.event()) {
                            case OrderPlaced order ->
                                fact(order.orderId(), order.accountId())
                                        .started(sequence, order.placedAt())
                                        .is(sequence, Status.PLACED, order.occurredAt())
                                        .worth(sequence, order.amount(), order.currency());
                            case OrderChanged order ->
                                fact(order.orderId(), order.accountId())
                                        .started(sequence, order.placedAt())
                                        .worth(sequence, order.amount(), order.currency());
                            case OrderCancelled order ->
                                fact(order.orderId(), order.accountId())
                                        .started(sequence, order.placedAt())
                                        .is(sequence, Status.CANCELLED, order.occurredAt())
                                        .worth(sequence, order.amount(), order.currency());
                            default -> null;
                        })
                .map(fact -> News.of(received.type(), fact));
    }

    private static Fact fact(UUID order, UUID account) {
        return Fact.of(FactKind.ORDER, order, account);
    }
}
