package org.guanxi.sales.pricing;

import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

final class LineIncomplete extends Invalid {

    private final String pointer;

    LineIncomplete(LinePlace line) {
        super(line.number());
        pointer = line.pointer();
    }

    @Override
    public List<FieldProblem> fields() {
        return at(pointer);
    }
}
