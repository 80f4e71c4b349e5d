package org.guanxi.shared.list;

import org.guanxi.shared.problem.BadRequest;

final class UnknownGroup extends BadRequest {

    UnknownGroup(String parameter, String what) {
        super(parameter, what);
    }
}
