package org.guanxi.sales.conversion;

import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** A deal is opened only if it has a name, and what else is told of it must not be lost. */
final class DealWithoutName extends Invalid {

    @Override
    public List<FieldProblem> fields() {
        return at("/dealName");
    }
}
