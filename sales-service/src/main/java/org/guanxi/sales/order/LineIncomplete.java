package org.guanxi.sales.order;

import org.guanxi.shared.problem.Invalid;

final class LineIncomplete extends Invalid {

    LineIncomplete(int line) {
        super(line);
    }
}
