package org.guanxi.analytics.value.fit;

import java.time.LocalDate;
import java.util.List;
import org.guanxi.analytics.profile.Orders;

/**
 * The days after the end of observation in which it is known what the observed accounts did: a year of them at most, and none
 * when they are fewer than four weeks.
 *
 * @param cohort the accounts that had ordered by the end of observation
 * @param end the last day observed
 * @param until the last day after it, or {@code end} when there is no hold-out
 */
record HoldOut(List<Orders> cohort, int end, int until) {

    private static final int LONGEST_DAYS = 364;
    private static final int SHORTEST_DAYS = 28;

    static HoldOut after(LocalDate observationEnd, List<Orders> all, LocalDate today) {
        int end = (int) observationEnd.toEpochDay();
        var cohort = all.stream()
                .filter(orders -> orders.days().getFirst().day() <= end)
                .toList();
        int last = cohort.stream()
                .mapToInt(orders -> orders.days().getLast().day())
                .max()
                .orElse(end);
        int until = (int) Math.min(Math.min(last, today.toEpochDay()), end + LONGEST_DAYS);
        return new HoldOut(cohort, end, until - end < SHORTEST_DAYS ? end : until);
    }

    boolean isEmpty() {
        return until == end;
    }
}
