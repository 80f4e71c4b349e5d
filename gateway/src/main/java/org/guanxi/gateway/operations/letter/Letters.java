package org.guanxi.gateway.operations.letter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.guanxi.gateway.operations.Broker;
import org.guanxi.gateway.operations.EventsUnavailable;
import org.springframework.stereotype.Component;

/** Reads dead letters where they lie. */
@Component
public class Letters {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int POLLS = 25;

    private final Broker broker;

    Letters(Broker broker) {
        this.broker = broker;
    }

    /** In the order in which they were set aside. */
    public List<Letter> read(LetterTopic topic, long from, int count, Set<Long> without) {
        List<Letter> found = new ArrayList<>();
        try (Consumer<byte[], byte[]> consumer = reader(topic)) {
            consumer.seek(topic.partition(), first(Math.max(from, topic.begin()), without));
            while (consumer.position(topic.partition()) < topic.end() && found.size() < count) {
                some(consumer)
                        .filter(record -> !without.contains(record.offset()))
                        .limit(count - found.size())
                        .forEach(record -> found.add(new Letter(topic, record)));
            }
        } catch (KafkaException away) {
            throw new EventsUnavailable(away);
        }
        return found;
    }

    private static long first(long from, Set<Long> without) {
        long first = from;
        while (without.contains(first)) {
            first++;
        }
        return first;
    }

    /** These, in this order. */
    public List<Letter> pick(LetterTopic topic, Collection<Long> offsets) {
        List<Letter> found = new ArrayList<>();
        try (Consumer<byte[], byte[]> consumer = reader(topic)) {
            for (long offset : offsets) {
                if (offset < topic.begin() || offset >= topic.end()) {
                    throw new DeadLetterNotFound();
                }
                consumer.seek(topic.partition(), offset);
                found.add(new Letter(topic, some(consumer).findFirst().orElseThrow()));
            }
        } catch (KafkaException away) {
            throw new EventsUnavailable(away);
        }
        return found;
    }

    public Letter require(LetterTopic topic, long offset) {
        return pick(topic, List.of(offset)).getFirst();
    }

    private Consumer<byte[], byte[]> reader(LetterTopic topic) {
        Consumer<byte[], byte[]> consumer = broker.reader();
        consumer.assign(List.of(topic.partition()));
        return consumer;
    }

    private static Stream<ConsumerRecord<byte[], byte[]>> some(Consumer<byte[], byte[]> consumer) {
        for (int polls = 0; polls < POLLS; polls++) {
            var polled = consumer.poll(POLL);
            if (!polled.isEmpty()) {
                return StreamSupport.stream(polled.spliterator(), false);
            }
        }
        throw new KafkaException("What is there is not given out");
    }
}
