package org.guanxi.support.progress;

import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

final class RejectionNeedsReason extends Invalid {

    @Override
    public List<FieldProblem> fields() {
        return at("/reason");
    }
}
