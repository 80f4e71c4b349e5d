package org.guanxi.shared.list;

import org.guanxi.shared.problem.BadRequest;

final class UnreadableFilter extends BadRequest {

    UnreadableFilter(String what) {
        super("filter", what);
    }
}
