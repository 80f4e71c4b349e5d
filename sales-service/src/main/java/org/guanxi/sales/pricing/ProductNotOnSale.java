package org.guanxi.sales.pricing;

import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

final class ProductNotOnSale extends Invalid {

    private final String pointer;

    ProductNotOnSale(String code, LinePlace line) {
        super(code);
        pointer = line.pointer("productId");
    }

    @Override
    public List<FieldProblem> fields() {
        return at(pointer);
    }
}
