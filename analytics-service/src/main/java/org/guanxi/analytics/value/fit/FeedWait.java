package org.guanxi.analytics.value.fit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/**
 * A model is made of what was acknowledged before it was asked for. What the feeds hold by then is waited for; then it is
 * looked again, since a sender may still be emptying its outbox: while the feeds grow fast, there is more to come.
 */
@Component
class FeedWait {

    private static final Logger log = LoggerFactory.getLogger(FeedWait.class);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);
    private static final long FAST = 100;

    private final ConsumerFactory<?, ?> consumers;
    private final Duration patience;
    private final Clock clock;
    private final CountDownLatch closing = new CountDownLatch(1);

    FeedWait(
            ConsumerFactory<?, ?> consumers,
            @Value("${guanxi.analytics.wait-for-feeds:60s}") Duration patience,
            Clock clock) {
        this.consumers = consumers;
        this.patience = patience;
        this.clock = clock;
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        closing.countDown();
    }

    /**
     * @param waiting told each time that there is something to wait for
     * @return false when patience ended before
     * @throws InterruptedException when the service stops
     */
    boolean isOver(Runnable waiting) throws InterruptedException {
        var turn = new Turn(clock.instant().plus(patience), waiting);
        do {
            try (Feeds feeds = new Feeds(consumers)) {
                return turn.follow(feeds);
            } catch (KafkaException away) {
                log.warn("A fit waits for Kafka: {}", away.toString());
            }
        } while (turn.pause(LOOK_AGAIN));
        return false;
    }

    private class Turn {

        private final Instant end;
        private final Runnable waiting;

        Turn(Instant end, Runnable waiting) {
            this.end = end;
            this.waiting = waiting;
        }

        boolean follow(Feeds feeds) throws InterruptedException {
            var ends = feeds.ends();
            while (takenIn(feeds, ends) && pause(LOOK_AGAIN)) {
                var later = feeds.ends();
                long more = sum(later) - sum(ends);
                ends = later;
                if (more <= FAST) return takenIn(feeds, ends);
            }
            return false;
        }

        private boolean takenIn(Feeds feeds, Map<TopicPartition, Long> ends) throws InterruptedException {
            while (!feeds.areTakenInUpTo(ends)) {
                if (!pause(PAUSE)) return false;
            }
            return true;
        }

        /** False when patience has ended. */
        boolean pause(Duration pause) throws InterruptedException {
            waiting.run();
            boolean stops = closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
            if (stops) throw new InterruptedException("The service stops");
            return clock.instant().isBefore(end);
        }

        private static long sum(Map<TopicPartition, Long> ends) {
            return ends.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
