package org.guanxi.shared.imports.column;

import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

final class UnknownColumn extends Invalid {

    private final String pointer;

    UnknownColumn(String column, String known, String pointer) {
        super(column, known);
        this.pointer = pointer;
    }

    @Override
    public List<FieldProblem> fields() {
        return at(pointer);
    }
}
