package org.guanxi.sales.pricing;

import org.guanxi.shared.problem.Invalid;

final class LineIncomplete extends Invalid {

    LineIncomplete(int line) {
        super(line);
    }
}
