package org.guanxi.sales.deal;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

final class DealOfAnotherAccount extends Invalid {

    DealOfAnotherAccount(UUID id) {
        super(id);
    }

    @Override
    public List<FieldProblem> fields() {
        return at("/dealId");
    }
}
