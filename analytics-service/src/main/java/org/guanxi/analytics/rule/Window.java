package org.guanxi.analytics.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.guanxi.analytics.profile.Profile;

/** The last so many days (UTC), today being the last of them. */
record Window(int length, Function<Profile, List<Integer>> days, String condition) {

    int count(Profile profile, Instant now) {
        return counted(profile, now).size();
    }

    /** The days that are counted, in order; equal ones also leave at equal times. */
    List<Integer> counted(Profile profile, Instant now) {
        int first = first(now);
        return days.apply(profile).stream().filter(day -> day >= first).sorted().toList();
    }

    /** When the oldest counted day falls out. */
    Optional<Instant> nextChange(Profile profile, Instant now) {
        return counted(profile, now).stream().findFirst().map(day -> midnight(day + length));
    }

    String sql() {
        return "(SELECT COUNT(*) FROM fact WHERE fact.account_id = profile.account_id AND %s AND fact.started_at >= :from%d)"
                .formatted(condition, length);
    }

    Instant from(Instant now) {
        return midnight(first(now));
    }

    private int first(Instant now) {
        return (int) now.atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay() - length + 1;
    }

    private static Instant midnight(int day) {
        return LocalDate.ofEpochDay(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
