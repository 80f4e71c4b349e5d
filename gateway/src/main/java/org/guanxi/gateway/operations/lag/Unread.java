package org.guanxi.gateway.operations.lag;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.guanxi.gateway.operations.Broker;
import org.guanxi.gateway.operations.EventsUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When the first record behind a place was written. It has to be read: a transaction ends with a mark that takes an offset of its
 * own, so that a group that has read everything still seems to be one behind. What was found once holds.
 */
@Component
class Unread {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int POLLS = 10;

    record Place(TopicPartition partition, long offset) {}

    /** @param first null when nothing is to be read up to the end */
    private record Found(long end, @Nullable Instant first) {

        boolean holdsFor(long now) {
            return first != null || end == now;
        }
    }

    private final Broker broker;
    private final Map<Place, Found> known = new HashMap<>();

    Unread(Broker broker) {
        this.broker = broker;
    }

    /**
     * @param ends the places, and where their partitions end
     * @return the places behind which there is something
     */
    synchronized Map<Place, Instant> oldest(Map<Place, Long> ends) {
        known.entrySet().removeIf(each -> !each.getValue().holdsFor(ends.getOrDefault(each.getKey(), -1L)));
        known.keySet().retainAll(ends.keySet());
        Set<Place> wanted = new HashSet<>(ends.keySet());
        wanted.removeAll(known.keySet());
        if (!wanted.isEmpty()) {
            look(wanted, ends);
        }
        Map<Place, Instant> oldest = new HashMap<>();
        known.forEach((place, found) -> {
            if (found.first() != null) {
                oldest.put(place, found.first());
            }
        });
        return oldest;
    }

    /** Groups stand at different places of one partition, and a consumer reads at one: so they come in turns. */
    private void look(Set<Place> wanted, Map<Place, Long> ends) {
        try (Consumer<byte[], byte[]> consumer = broker.reader()) {
            while (!wanted.isEmpty()) {
                Map<TopicPartition, Place> turn = new HashMap<>();
                wanted.forEach(place -> turn.putIfAbsent(place.partition(), place));
                wanted.removeAll(turn.values());
                read(consumer, turn, ends);
            }
        } catch (KafkaException away) {
            throw new EventsUnavailable(away);
        }
    }

    private void read(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Place> turn, Map<Place, Long> ends) {
        consumer.assign(turn.keySet());
        turn.values().forEach(place -> consumer.seek(place.partition(), place.offset()));
        Map<TopicPartition, Place> open = new HashMap<>(turn);
        for (int polls = 0; polls < POLLS && !open.isEmpty(); polls++) {
            takeFirst(consumer.poll(POLL), open);
            leaveEnds(consumer, open, ends);
            consumer.pause(turn.keySet().stream()
                    .filter(each -> !open.containsKey(each))
                    .toList());
        }
    }

    private void takeFirst(ConsumerRecords<byte[], byte[]> records, Map<TopicPartition, Place> open) {
        for (ConsumerRecord<byte[], byte[]> record : records) {
            Place place = open.remove(new TopicPartition(record.topic(), record.partition()));
            if (place != null) {
                known.put(place, new Found(0, Instant.ofEpochMilli(record.timestamp())));
            }
        }
    }

    private void leaveEnds(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Place> open, Map<Place, Long> ends) {
        for (Place place : List.copyOf(open.values())) {
            long end = ends.getOrDefault(place, 0L);
            if (consumer.position(place.partition()) >= end) {
                known.put(place, new Found(end, null));
                open.remove(place.partition());
            }
        }
    }
}
