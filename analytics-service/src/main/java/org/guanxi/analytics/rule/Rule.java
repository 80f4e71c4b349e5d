package org.guanxi.analytics.rule;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanxi.analytics.profile.Profile;

/** A segment's rule. Pure: the answer depends on the profile and the moment alone. */
public sealed interface Rule permits And, Or, Not, Compare {

    /** More steps than any rule of sensible size takes until its answer changes; the timer then just asks again. */
    int MOST_STEPS = 1_000;

    boolean matches(Profile profile, Instant now);

    Stream<Compare> comparisons();

    /** Comparisons that together force the present answer. */
    Stream<Compare> deciding(Profile profile, Instant now);

    default Set<String> fields() {
        return comparisons().map(compare -> compare.field().name()).collect(Collectors.toUnmodifiableSet());
    }

    default List<Condition> because(Profile profile, Instant now) {
        return deciding(profile, now)
                .map(compare -> compare.standing(profile, now))
                .distinct()
                .toList();
    }

    /** How all comparisons stand. */
    default List<Condition> stands(Profile profile, Instant now) {
        return comparisons().map(compare -> compare.standing(profile, now)).toList();
    }

    /** Whether time can change the answer. */
    default boolean timed() {
        return comparisons().anyMatch(Compare::timed);
    }

    /** The next instant at which time alone changes the answer; empty when only an event can. */
    default Optional<Instant> nextFlip(Profile profile, Instant now) {
        boolean answer = matches(profile, now);
        var at = now;
        for (int step = 0; step < MOST_STEPS; step++) {
            var from = at;
            var next = comparisons()
                    .flatMap(compare -> compare.nextChange(profile, from).stream())
                    .min(Instant::compareTo);
            if (next.isEmpty() || matches(profile, next.get()) != answer) return next;
            at = next.get();
        }
        return Optional.of(at);
    }
}
