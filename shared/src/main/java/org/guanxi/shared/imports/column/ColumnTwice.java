package org.guanxi.shared.imports.column;

import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

final class ColumnTwice extends Invalid {

    private final String pointer;

    ColumnTwice(String column, String pointer) {
        super(column);
        this.pointer = pointer;
    }

    @Override
    public List<FieldProblem> fields() {
        return at(pointer);
    }
}
