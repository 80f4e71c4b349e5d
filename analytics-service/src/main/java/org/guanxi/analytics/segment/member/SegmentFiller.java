package org.guanxi.analytics.segment.member;

import static java.util.function.UnaryOperator.identity;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.guanxi.analytics.profile.Change;
import org.guanxi.analytics.profile.Profiles;
import org.guanxi.analytics.segment.catalogue.Segment;
import org.guanxi.analytics.segment.catalogue.Segments;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks a new or changed rule of every account, page by page, each page under its accounts' locks. Events that arrive
 * meanwhile already meet the new rule, so that nothing is missed; an interrupted filling is taken up again.
 */
@Component
public class SegmentFiller {

    private static final int PAGE = 500;
    private static final Logger log = LoggerFactory.getLogger(SegmentFiller.class);

    private final Segments segments;
    private final Profiles profiles;
    private final LiveSegments live;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SegmentFiller(Segments segments, Profiles profiles, LiveSegments live, TransactionTemplate steps, Clock clock) {
        this.segments = segments;
        this.profiles = profiles;
        this.live = live;
        this.transaction = steps;
        this.clock = clock;
    }

    public void fill(Segment segment) {
        @Nullable UUID last = null;
        while (true) {
            var page = profiles.page(last, PAGE);
            if (page.isEmpty()) break;
            transaction.executeWithoutResult(status -> ask(segment.id(), page));
            last = page.getLast();
        }
        segments.filled(segment.id(), segment.ruleVersion());
        log.info("Segment {} filled by version {} of its rule", segment.id(), segment.ruleVersion());
    }

    /** @see LiveSegments#empty */
    public void empty(Segment segment) {
        live.empty(segment);
    }

    @Scheduled(fixedDelayString = "${guanxi.analytics.resume:10s}")
    void resume() {
        segments.unfilled().forEach(id -> segments.find(id).ifPresent(this::fill));
    }

    private void ask(UUID id, List<UUID> page) {
        var found =
                profiles.update(page, identity()).stream().map(Change::after).toList();
        segments.find(id).ifPresent(segment -> live.ask(segment, found, Cause.RULE, clock.instant()));
    }
}
