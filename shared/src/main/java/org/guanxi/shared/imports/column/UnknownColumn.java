package org.guanxi.shared.imports.column;

import org.guanxi.shared.problem.Invalid;

final class UnknownColumn extends Invalid {

    UnknownColumn(String column, String known) {
        super(column, known);
    }
}
