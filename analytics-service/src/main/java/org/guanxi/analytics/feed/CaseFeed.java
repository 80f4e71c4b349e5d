package org.guanxi.analytics.feed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.fact.FactKind;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.support.CaseChanged;
import org.guanxi.shared.event.support.CaseOpened;
import org.guanxi.shared.event.support.CaseStateChanged;
import org.guanxi.shared.feed.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Cases opened, on their way and done. */
@Component
class CaseFeed {

    private final AccountStream stream;

    CaseFeed(AccountStream stream) {
        this.stream = stream;
    }

    @KafkaListener(topics = Topics.CASE, batch = "true")
    void on(List<ConsumerRecord<String, String>> records) {
        stream.take(records, CaseFeed::read);
    }

    static Optional<News> read(Received received) {
        long at = received.sequence();
        return Optional.ofNullable(
                        switch (received.event()) {
                            case CaseOpened opened ->
                                fact(opened.caseId(), opened.accountId())
                                        .started(at, opened.occurredAt())
                                        .is(at, "NEW", opened.occurredAt())
                                        .urgent(at, opened.priority());
                            case CaseStateChanged moved ->
                                fact(moved.caseId(), moved.accountId()).is(at, moved.to(), moved.occurredAt());
                            case CaseChanged changed ->
                                fact(changed.caseId(), changed.accountId()).urgent(at, changed.priority());
                            default -> null;
                        })
                .map(fact -> News.of(received.type(), fact));
    }

    private static Fact fact(UUID id, UUID account) {
        return Fact.of(FactKind.CASE, id, account);
    }
}
