package org.guanxi.shared.list;

import org.guanxi.shared.problem.BadRequest;

final class UnknownSort extends BadRequest {

    UnknownSort(String what) {
        super("sort", what);
    }
}
