package org.guanxi.analytics.value;

import java.time.LocalDate;
import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** Nothing can have been observed after today. */
final class ObservationInFuture extends Invalid {
    ObservationInFuture(LocalDate end) {
        super(end);
    }

    @Override
    public List<FieldProblem> fields() {
        return at("/observationEnd");
    }
}
