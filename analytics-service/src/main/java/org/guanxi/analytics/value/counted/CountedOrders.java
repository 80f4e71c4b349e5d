package org.guanxi.analytics.value.counted;

import java.time.Instant;
import java.time.LocalDate;
import org.guanxi.analytics.table.Columns;
import org.guanxi.analytics.value.model.ValueModel;

/**
 * The orders that a model knew when it was fitted, until a day. One that came later does not count, one that was cancelled
 * later does.
 */
record CountedOrders(Instant fittedAt, LocalDate until) {

    static CountedOrders of(ValueModel model, LocalDate until) {
        return new CountedOrders(model.fittedAt(), until);
    }

    /** @param fact the name by which the SQL calls the order; its three values are {@link #values} */
    static String are(String fact) {
        return ("%1$s.kind = 'ORDER' AND %1$s.started_at < ? AND %1$s.recorded_at <= ?"
                        + " AND (%1$s.status = 'PLACED' OR %1$s.status_since > ?)")
                .formatted(fact);
    }

    Object[] values() {
        var fitted = Columns.of(fittedAt);
        return new Object[] {dayAfter(until), fitted, fitted};
    }

    static Object dayAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay();
    }
}
