package org.guanxi.analytics.value;

import java.time.LocalDate;
import org.guanxi.shared.problem.Invalid;

/** Nothing can have been observed after today. */
final class ObservationInFuture extends Invalid {
    ObservationInFuture(LocalDate end) {
        super(end);
    }
}
