package org.guanxi.sales.outcome;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.problem.Conflict;
import org.guanxi.shared.problem.FieldProblem;

final class DealNotWon extends Conflict {

    DealNotWon(UUID id, DealStatus status) {
        super(id, status);
    }

    @Override
    public List<FieldProblem> fields() {
        return at("/dealId");
    }
}
