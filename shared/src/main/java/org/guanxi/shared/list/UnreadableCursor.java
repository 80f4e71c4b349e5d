package org.guanxi.shared.list;

import org.guanxi.shared.problem.BadRequest;

final class UnreadableCursor extends BadRequest {

    UnreadableCursor() {
        super("after");
    }
}
