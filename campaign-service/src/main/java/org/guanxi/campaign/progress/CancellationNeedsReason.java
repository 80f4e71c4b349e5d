package org.guanxi.campaign.progress;

import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

final class CancellationNeedsReason extends Invalid {

    @Override
    public List<FieldProblem> fields() {
        return at("/reason");
    }
}
