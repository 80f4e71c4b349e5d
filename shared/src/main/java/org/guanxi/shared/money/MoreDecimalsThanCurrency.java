package org.guanxi.shared.money;

import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** Nobody can pay this amount; rounding it would change what somebody has said. */
public final class MoreDecimalsThanCurrency extends Invalid {

    private final String field;

    MoreDecimalsThanCurrency(String field, String currency, int decimals) {
        super(currency, decimals);
        this.field = field;
    }

    @Override
    public List<FieldProblem> fields() {
        return at("/" + field);
    }
}
