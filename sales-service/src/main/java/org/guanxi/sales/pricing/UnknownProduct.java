package org.guanxi.sales.pricing;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** A line names a product that does not exist. */
final class UnknownProduct extends Invalid {

    private final String pointer;

    UnknownProduct(UUID product, LinePlace line) {
        super(product);
        pointer = line.pointer("productId");
    }

    @Override
    public List<FieldProblem> fields() {
        return at(pointer);
    }
}
