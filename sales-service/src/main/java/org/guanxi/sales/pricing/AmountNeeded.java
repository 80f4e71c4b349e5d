package org.guanxi.sales.pricing;

import java.util.List;
import org.guanxi.sales.money.Money;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** What is worth something in one currency is not worth the same figure in another. */
final class AmountNeeded extends Invalid {

    AmountNeeded(Money before, String currency) {
        super(before.amount().toPlainString(), before.currency(), currency);
    }

    @Override
    public List<FieldProblem> fields() {
        return at("/amount");
    }
}
