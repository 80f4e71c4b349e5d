package org.guanxi.campaign.audience;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.analytics.SegmentDeleted;
import org.guanxi.shared.event.analytics.SegmentMemberAdded;
import org.guanxi.shared.event.analytics.SegmentMemberRemoved;
import org.guanxi.shared.feed.EventConverter;
import org.guanxi.shared.feed.Received;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class SegmentFeed {

    private final KnownSegments segments;
    private final SegmentMembers members;
    private final EventConverter events;

    SegmentFeed(KnownSegments segments, SegmentMembers members, EventConverter events) {
        this.segments = segments;
        this.members = members;
        this.events = events;
    }

    @KafkaListener(topics = Topics.SEGMENT, batch = "true")
    @Transactional
    public void on(List<ConsumerRecord<String, String>> records) {
        List<Received> received = events.convertAll(records);
        segments.keep(received.stream().map(each -> each.event().aggregateId()).collect(Collectors.toSet()));
        members.keep(received.stream().flatMap(SegmentFeed::read).toList());
        for (Received each : received) {
            if (each.event() instanceof SegmentDeleted deleted) {
                segments.leave(deleted.segmentId(), each.sequence());
            }
        }
    }

    private static Stream<SegmentMember> read(Received received) {
        return switch (received.event()) {
            case SegmentMemberAdded added ->
                Stream.of(new SegmentMember(added.segmentId(), added.accountId(), true, received.sequence()));
            case SegmentMemberRemoved removed ->
                Stream.of(new SegmentMember(removed.segmentId(), removed.accountId(), false, received.sequence()));
            default -> Stream.empty();
        };
    }
}
