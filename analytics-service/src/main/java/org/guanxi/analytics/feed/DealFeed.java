package org.guanxi.analytics.feed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.fact.FactKind;
import org.guanxi.analytics.fact.Status;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.sales.DealChanged;
import org.guanxi.shared.event.sales.DealLost;
import org.guanxi.shared.event.sales.DealOpened;
import org.guanxi.shared.event.sales.DealReopened;
import org.guanxi.shared.event.sales.DealStageChanged;
import org.guanxi.shared.event.sales.DealWon;
import org.guanxi.shared.feed.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Deals from the first step to won or lost. */
@Component
class DealFeed {

    private final AccountStream stream;

    DealFeed(AccountStream stream) {
        this.stream = stream;
    }

    @KafkaListener(topics = Topics.DEAL, batch = "true")
    void on(List<ConsumerRecord<String, String>> records) {
        stream.take(records, DealFeed::read);
    }

    static Optional<News> read(Received received) {
        long at = received.sequence();
        return Optional.ofNullable(
                        switch (received.event()) {
                            case DealOpened deal ->
                                fact(deal.dealId(), deal.accountId())
                                        .started(at, deal.occurredAt())
                                        .is(at, Status.OPEN, deal.occurredAt())
                                        .worth(at, deal.amount(), deal.currency());
                            case DealChanged deal ->
                                fact(deal.dealId(), deal.accountId()).worth(at, deal.amount(), deal.currency());
                            case DealStageChanged deal ->
                                fact(deal.dealId(), deal.accountId()).worth(at, deal.amount(), deal.currency());
                            case DealWon deal ->
                                fact(deal.dealId(), deal.accountId())
                                        .is(at, Status.WON, deal.occurredAt())
                                        .worth(at, deal.amount(), deal.currency());
                            case DealLost deal ->
                                fact(deal.dealId(), deal.accountId())
                                        .is(at, Status.LOST, deal.occurredAt())
                                        .worth(at, deal.amount(), deal.currency());
                            case DealReopened deal ->
                                fact(deal.dealId(), deal.accountId())
                                        .is(at, Status.OPEN, deal.occurredAt())
                                        .worth(at, deal.amount(), deal.currency());
                            default -> null;
                        })
                .map(fact -> News.of(received.type(), fact));
    }

    private static Fact fact(UUID deal, UUID account) {
        return Fact.of(FactKind.DEAL, deal, account);
    }
}
