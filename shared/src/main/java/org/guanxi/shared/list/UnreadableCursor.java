package org.guanxi.shared.list;

import org.guanxi.shared.problem.BadRequest;

public final class UnreadableCursor extends BadRequest {

    public UnreadableCursor() {
        super("after");
    }
}
