package org.guanxi.gateway.operations.lag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.guanxi.gateway.operations.Broker;
import org.guanxi.gateway.operations.lag.Unread.Place;
import org.springframework.stereotype.Component;

/** What each group has not read yet. */
@Component
public class Lags {

    private static final String EVENTS = "crm.";

    private final Broker broker;
    private final Unread unread;

    Lags(Broker broker, Unread unread) {
        this.broker = broker;
        this.unread = unread;
    }

    /** @throws EventsUnavailable when Kafka does not answer */
    public List<Lag> now() {
        Map<String, Map<TopicPartition, OffsetAndMetadata>> read = committed();
        Map<TopicPartition, Long> ends = ends(read);
        var oldest = unread.oldest(behind(read, ends));
        Map<String, Lag> lags = new TreeMap<>();
        read.forEach((group, offsets) -> offsets.forEach((partition, at) -> {
            var first = oldest.get(new Place(partition, at.offset()));
            long many = first == null ? 0 : ends.getOrDefault(partition, 0L) - at.offset();
            String topic = partition.topic();
            lags.merge(group + " " + topic, new Lag(group, topic, many, first), Lag::and);
        }));
        return new ArrayList<>(lags.values());
    }

    private static Map<Place, Long> behind(
            Map<String, Map<TopicPartition, OffsetAndMetadata>> read, Map<TopicPartition, Long> ends) {
        Map<Place, Long> behind = new HashMap<>();
        read.forEach((group, offsets) -> offsets.forEach((partition, at) -> {
            if (at.offset() < ends.getOrDefault(partition, 0L)) {
                behind.put(new Place(partition, at.offset()), ends.getOrDefault(partition, 0L));
            }
        }));
        return behind;
    }

    private Map<String, Map<TopicPartition, OffsetAndMetadata>> committed() {
        Admin admin = broker.admin();
        var known = broker.answer(
                admin.listGroups(ListGroupsOptions.forConsumerGroups()).all());
        Map<String, ListConsumerGroupOffsetsSpec> groups = known.stream()
                .collect(Collectors.toMap(GroupListing::groupId, group -> new ListConsumerGroupOffsetsSpec()));
        if (groups.isEmpty()) {
            return Map.of();
        }
        var offsets = broker.answer(admin.listConsumerGroupOffsets(groups).all());
        Map<String, Map<TopicPartition, OffsetAndMetadata>> events = new HashMap<>();
        offsets.forEach((group, at) -> events.put(group, ofEvents(at)));
        return events;
    }

    private static Map<TopicPartition, OffsetAndMetadata> ofEvents(Map<TopicPartition, OffsetAndMetadata> offsets) {
        return offsets.entrySet().stream()
                .filter(each -> each.getValue() != null && each.getKey().topic().startsWith(EVENTS))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<TopicPartition, Long> ends(Map<String, Map<TopicPartition, OffsetAndMetadata>> read) {
        Set<TopicPartition> partitions =
                read.values().stream().flatMap(each -> each.keySet().stream()).collect(Collectors.toSet());
        Map<TopicPartition, OffsetSpec> latest =
                partitions.stream().collect(Collectors.toMap(each -> each, each -> OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        broker.answer(broker.admin()
                        .listOffsets(latest, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                        .all())
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }
}
