package org.guanxi.support.progress;

import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

final class ResolutionMissing extends Invalid {

    ResolutionMissing(String type) {
        super(type);
    }

    @Override
    public List<FieldProblem> fields() {
        return at("/resolution");
    }
}
