package org.guanxi.analytics.segment.member;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;
import org.guanxi.analytics.profile.Profile;
import org.guanxi.analytics.profile.Profiles;
import org.guanxi.analytics.segment.member.SegmentTimers.Timer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Time itself as an event: asks again the rules whose answer was to change by now. Several services may do so at once; an
 * account that somebody is at work on is passed over and comes with the next round.
 */
@Component
class SegmentClock {

    private static final int BATCH = 500;

    private final SegmentTimers timers;
    private final Profiles profiles;
    private final LiveSegments live;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SegmentClock(SegmentTimers timers, Profiles profiles, LiveSegments live, TransactionTemplate steps, Clock clock) {
        this.timers = timers;
        this.profiles = profiles;
        this.live = live;
        this.transaction = steps;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${guanxi.analytics.tick:500ms}")
    void tick() {
        for (int asked = BATCH; asked == BATCH; ) {
            Integer done = transaction.execute(status -> askDue());
            asked = done == null ? 0 : done;
        }
    }

    private int askDue() {
        var now = clock.instant();
        var due = timers.due(now, BATCH);
        var free = new HashMap<UUID, Profile>();
        profiles.free(due.stream().map(Timer::accountId).distinct().toList())
                .forEach(profile -> free.put(profile.accountId(), profile));
        var still = timers.stillDue(due, free.keySet(), now);
        still.stream()
                .collect(groupingBy(Timer::segmentId))
                .forEach((segment, group) -> live.askInTime(segment, group, free));
        return still.size();
    }
}
