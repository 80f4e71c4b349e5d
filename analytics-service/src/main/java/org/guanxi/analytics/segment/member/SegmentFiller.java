package org.guanxi.analytics.segment.member;

import static java.util.function.UnaryOperator.identity;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.guanxi.analytics.profile.Change;
import org.guanxi.analytics.profile.Everybody;
import org.guanxi.analytics.profile.Profiles;
import org.guanxi.analytics.segment.catalogue.Segment;
import org.guanxi.analytics.segment.catalogue.Segments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Asks a new or changed rule of every account, page by page, each page under its accounts' locks. Events that arrive
 * meanwhile already meet the new rule, so that nothing is missed; an interrupted filling is taken up again.
 */
@Component
public class SegmentFiller {

    private static final Logger log = LoggerFactory.getLogger(SegmentFiller.class);

    private final Fillings fillings;
    private final Asked asked;
    private final Everybody everybody;
    private final TaskScheduler threads;
    private final ReentrantLock working = new ReentrantLock();

    /** What asking a rule of a page of accounts takes. */
    @Component
    record Asked(Segments segments, Profiles profiles, LiveSegments live, Clock clock) {

        void of(UUID segmentId, List<UUID> page) {
            var found = profiles.update(page, identity()).stream()
                    .map(Change::after)
                    .toList();
            segments.find(segmentId).ifPresent(segment -> live.ask(segment, found, Cause.RULE, clock.instant()));
        }
    }

    SegmentFiller(Fillings fillings, Asked asked, Everybody everybody, TaskScheduler threads) {
        this.fillings = fillings;
        this.asked = asked;
        this.everybody = everybody;
        this.threads = threads;
    }

    /** There is something to fill, committed already. */
    public void wake() {
        try {
            threads.schedule(this::fillAll, asked.clock.instant());
        } catch (TaskRejectedException ending) {
            log.info("The next to start will fill what is left");
        }
    }

    /** @see LiveSegments#empty */
    public void empty(Segment segment) {
        asked.live.empty(segment);
    }

    @Scheduled(fixedDelayString = "${guanxi.analytics.tick:500ms}")
    void fillAll() {
        if (!working.tryLock()) return;
        try {
            for (var next = fillings.take(); next.isPresent(); next = fillings.take()) fill(next.get());
        } finally {
            working.unlock();
        }
    }

    private void fill(Filling filling) {
        var id = filling.segmentId();
        try {
            boolean end = everybody.after(
                    filling.after(),
                    page -> asked.of(id, page),
                    (last, accounts) -> fillings.advance(filling, last, accounts));
            if (!end) return;
            fillings.end(filling);
            log.info("Segment {} filled by version {} of its rule", id, filling.ruleVersion());
        } catch (RuntimeException hindered) {
            log.error("Segment {} is not filled yet", id, hindered);
        }
    }
}
