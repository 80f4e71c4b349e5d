package org.guanxi.gateway.operations.part;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.guanxi.gateway.operations.lag.Lag;
import org.jspecify.annotations.Nullable;

/** From what was seen of a part to one word about it; the worst comes first. */
public class Conditions {

    private final Duration late;
    private final Misses misses = new Misses();

    public Conditions(Duration late) {
        this.late = late;
    }

    /** @param brokerSilent then nobody knows whose events wait, or no part is to blame for it */
    public Condition of(Part part, List<Instance> instances, List<Lag> lags, boolean brokerSilent, Instant now) {
        Instant down = misses.downSince(part.name(), instances, now);
        if (down != null) {
            return new Condition(State.DOWN, down);
        }
        if (brokerSilent) {
            return Condition.GOOD;
        }
        Instant unsent = oldestUnsent(instances, now);
        if (isLate(unsent, now)) {
            return new Condition(State.HELD_BACK, unsent);
        }
        Instant unread = oldestUnread(part, lags);
        return isLate(unread, now) ? new Condition(State.BEHIND, unread) : Condition.GOOD;
    }

    private static @Nullable Instant oldestUnsent(List<Instance> instances, Instant now) {
        return instances.stream()
                .map(Instance::measures)
                .filter(Objects::nonNull)
                .map(Measures::oldest)
                .filter(Objects::nonNull)
                .max(Duration::compareTo)
                .map(now::minus)
                .orElse(null);
    }

    private static @Nullable Instant oldestUnread(Part part, List<Lag> lags) {
        return lags.stream()
                .filter(lag -> lag.group().equals(part.name()))
                .map(Lag::oldest)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    private boolean isLate(@Nullable Instant waiting, Instant now) {
        return waiting != null && waiting.plus(late).isBefore(now);
    }
}
