package org.guanxi.shared.imports.column;

import org.guanxi.shared.problem.Invalid;

final class ColumnTwice extends Invalid {

    ColumnTwice(String column) {
        super(column);
    }
}
