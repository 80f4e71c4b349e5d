package org.guanxi.gateway.live;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Follows all topics by itself, without a group: every gateway reads everything, and none has anything to commit. It begins with
 * the first listener, so that a gateway that nobody listens to neither waits for Kafka nor needs it.
 */
@Component
class NewsFeed {

    private static final Logger log = LoggerFactory.getLogger(NewsFeed.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final LiveSettings settings;
    private final LiveConsumers consumers;
    private final News news;
    private final Clock clock;
    private final ChangeReader reader;
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile boolean closed;
    private volatile @Nullable Consumer<String, String> following;

    NewsFeed(LiveSettings settings, LiveConsumers consumers, News news, Clock clock) {
        this.settings = settings;
        this.consumers = consumers;
        this.news = news;
        this.clock = clock;
        this.reader = new ChangeReader(settings.objects(), settings.own());
    }

    void begin() {
        if (begun.compareAndSet(false, true)) {
            Thread.ofPlatform().name("live").daemon().start(this::run);
        }
    }

    private void run() {
        long begin = clock.millis() - settings.back().toMillis();
        while (!closed) {
            try (Consumer<String, String> consumer = consumers.connect()) {
                following = consumer;
                follow(consumer, Math.max(begin, news.latest() - News.OVERLAP.toMillis()));
            } catch (WakeupException | InterruptException ended) {
                return;
            } catch (KafkaException away) {
                log.warn("Live news are not read: {}", away.getMessage());
                news.setCurrent(false);
                pause();
            }
        }
    }

    /** A broker that is away shows when it is asked what topics it has; polls just stay empty. Ends when there are more. */
    private void follow(Consumer<String, String> consumer, long since) {
        Map<TopicPartition, Long> caughtUpAt = assign(consumer, since);
        news.coverSince(since);
        boolean caughtUp = false;
        long asked = clock.millis();
        while (!closed) {
            news.add(read(consumer));
            caughtUp = caughtUp || hasReached(consumer, caughtUpAt);
            if (caughtUp && asked + LOOK_AGAIN.toMillis() < clock.millis()) {
                if (partitions(consumer).size() != consumer.assignment().size()) {
                    return;
                }
                asked = clock.millis();
            }
            news.setCurrent(caughtUp);
        }
    }

    private List<Change> read(Consumer<String, String> consumer) {
        List<Change> changes = new ArrayList<>();
        consumer.poll(POLL).forEach(record -> {
            Change change = reader.read(record);
            if (change != null) {
                changes.add(change);
            }
        });
        return changes;
    }

    /** Where each partition ended when this began. */
    private Map<TopicPartition, Long> assign(Consumer<String, String> consumer, long since) {
        List<TopicPartition> all = partitions(consumer);
        consumer.assign(all);
        Map<TopicPartition, Long> ends = consumer.endOffsets(all, ANSWER);
        Map<TopicPartition, Long> times = new HashMap<>();
        all.forEach(partition -> times.put(partition, since));
        Map<TopicPartition, OffsetAndTimestamp> starts = consumer.offsetsForTimes(times, ANSWER);
        for (TopicPartition partition : all) {
            OffsetAndTimestamp start = starts.get(partition);
            consumer.seek(partition, start == null ? Objects.requireNonNull(ends.get(partition)) : start.offset());
        }
        return ends;
    }

    private static boolean hasReached(Consumer<String, String> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey(), ANSWER) >= end.getValue());
    }

    private List<TopicPartition> partitions(Consumer<String, String> consumer) {
        Map<String, List<PartitionInfo>> topics = consumer.listTopics(ANSWER);
        return settings.objects().keySet().stream()
                .flatMap(topic -> topics.getOrDefault(topic, List.of()).stream())
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
    }

    private void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @PreDestroy
    void close() {
        closed = true;
        Consumer<String, String> consumer = following;
        if (consumer != null) {
            consumer.wakeup();
        }
    }
}
