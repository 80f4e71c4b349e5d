package org.guanxi.customer.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guanxi.customer.timeline.Timeline.NewEntry;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.analytics.SegmentMemberAdded;
import org.guanxi.shared.event.analytics.SegmentMemberRemoved;
import org.guanxi.shared.event.campaign.MessageSent;
import org.guanxi.shared.event.sales.DealLost;
import org.guanxi.shared.event.sales.DealOpened;
import org.guanxi.shared.event.sales.DealReopened;
import org.guanxi.shared.event.sales.DealStageChanged;
import org.guanxi.shared.event.sales.DealWon;
import org.guanxi.shared.event.sales.OrderCancelled;
import org.guanxi.shared.event.sales.OrderChanged;
import org.guanxi.shared.event.sales.OrderPlaced;
import org.guanxi.shared.event.support.CaseOpened;
import org.guanxi.shared.event.support.CaseReplied;
import org.guanxi.shared.event.support.CaseStateChanged;
import org.guanxi.shared.feed.EventConverter;
import org.guanxi.shared.feed.Received;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the other services tell about an account; what becomes of leads is heard where their interactions are. */
@Component
class TimelineFeed {

    private final EventConverter converter;
    private final Timeline timeline;

    TimelineFeed(EventConverter converter, Timeline timeline) {
        this.converter = converter;
        this.timeline = timeline;
    }

    @KafkaListener(
            topics = {Topics.DEAL, Topics.ORDER, Topics.CASE, Topics.MESSAGE, Topics.SEGMENT},
            batch = "true")
    @Transactional
    public void on(List<ConsumerRecord<String, String>> records) {
        timeline.add(converter.convertAll(records).stream()
                .flatMap(TimelineFeed::entries)
                .toList());
    }

    private static Stream<NewEntry> entries(Received received) {
        return Stream.concat(Stream.ofNullable(entry(received)), Stream.ofNullable(left(received)));
    }

    /** An order that moves is told of at both accounts. */
    private static @Nullable NewEntry left(Received received) {
        return received.event() instanceof OrderChanged order && order.fromAccountId() != null
                ? NewEntry.of(received, TimelineKind.ORDER, order.fromAccountId(), order.occurredAt())
                : null;
    }

    private static @Nullable NewEntry entry(Received received) {
        return switch (received.event()) {
            case CaseOpened opened -> NewEntry.of(received, TimelineKind.CASE, opened.accountId(), opened.occurredAt());
            case CaseStateChanged moved ->
                NewEntry.of(received, TimelineKind.CASE, moved.accountId(), moved.occurredAt());
            case CaseReplied reply -> NewEntry.of(received, TimelineKind.CASE, reply.accountId(), reply.occurredAt());
            case MessageSent sent -> NewEntry.of(received, TimelineKind.CAMPAIGN, sent.accountId(), sent.occurredAt());
            case SegmentMemberAdded in -> NewEntry.of(received, TimelineKind.SEGMENT, in.accountId(), in.occurredAt());
            case SegmentMemberRemoved out ->
                NewEntry.of(received, TimelineKind.SEGMENT, out.accountId(), out.occurredAt());
            default -> sale(received);
        };
    }

    private static @Nullable NewEntry sale(Received received) {
        return switch (received.event()) {
            case DealOpened deal -> NewEntry.of(received, TimelineKind.DEAL, deal.accountId(), deal.occurredAt());
            case DealStageChanged deal -> NewEntry.of(received, TimelineKind.DEAL, deal.accountId(), deal.occurredAt());
            case DealWon deal -> NewEntry.of(received, TimelineKind.DEAL, deal.accountId(), deal.occurredAt());
            case DealLost deal -> NewEntry.of(received, TimelineKind.DEAL, deal.accountId(), deal.occurredAt());
            case DealReopened deal -> NewEntry.of(received, TimelineKind.DEAL, deal.accountId(), deal.occurredAt());
            case OrderPlaced order -> NewEntry.of(received, TimelineKind.ORDER, order.accountId(), order.placedAt());
            case OrderChanged order -> NewEntry.of(received, TimelineKind.ORDER, order.accountId(), order.occurredAt());
            case OrderCancelled order ->
                NewEntry.of(received, TimelineKind.ORDER, order.accountId(), order.occurredAt());
            default -> null;
        };
    }
}
