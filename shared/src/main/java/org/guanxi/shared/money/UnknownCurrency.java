package org.guanxi.shared.money;

import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

public final class UnknownCurrency extends Invalid {

    UnknownCurrency(String currency) {
        super(currency);
    }

    @Override
    public List<FieldProblem> fields() {
        return at("/currency");
    }
}
