package org.guanxi.sales.deal;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** An order names a deal that does not exist. */
final class UnknownDeal extends Invalid {

    UnknownDeal(UUID id) {
        super(id);
    }

    @Override
    public List<FieldProblem> fields() {
        return at("/dealId");
    }
}
