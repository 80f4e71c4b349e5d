package org.guanxi.sales.pricing;

import java.math.BigDecimal;
import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** A line, or all of them together, come to more than can be kept. */
final class AmountTooLarge extends Invalid {

    private static final int DIGITS = 15;

    private final String pointer;

    private AmountTooLarge(String pointer) {
        super(DIGITS);
        this.pointer = pointer;
    }

    static void refuse(BigDecimal amount, String pointer) {
        if (amount.precision() - amount.scale() > DIGITS) {
            throw new AmountTooLarge(pointer);
        }
    }

    @Override
    public List<FieldProblem> fields() {
        return at(pointer);
    }
}
