package org.guanxi.sales.outcome;

import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** Won needs amount, currency and date; lost needs a reason. */
final class OutcomeIncomplete extends Invalid {

    private final String field;

    OutcomeIncomplete(String field) {
        super(field);
        this.field = field;
    }

    @Override
    public List<FieldProblem> fields() {
        return List.of(new FieldProblem("/" + field, "field.missing"));
    }
}
