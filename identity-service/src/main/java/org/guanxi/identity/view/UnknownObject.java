package org.guanxi.identity.view;

import org.guanxi.shared.problem.BadRequest;

final class UnknownObject extends BadRequest {

    UnknownObject(String object) {
        super("/object", object);
    }
}
