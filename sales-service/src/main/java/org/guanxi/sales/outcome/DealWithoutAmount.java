package org.guanxi.sales.outcome;

import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** Nobody has said what it was sold for; who gives it away says zero. */
final class DealWithoutAmount extends Invalid {

    @Override
    public List<FieldProblem> fields() {
        return at("/amount");
    }
}
