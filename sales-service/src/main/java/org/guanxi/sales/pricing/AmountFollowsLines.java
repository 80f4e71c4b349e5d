package org.guanxi.sales.pricing;

import java.util.List;
import org.guanxi.sales.money.Money;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** A deal with lines is worth their sum; who wants another amount changes the lines. */
final class AmountFollowsLines extends Invalid {

    AmountFollowsLines(Money sum) {
        super(sum.amount().toPlainString(), sum.currency());
    }

    @Override
    public List<FieldProblem> fields() {
        return at("/amount");
    }
}
