package org.guanxi.shared.list;

import org.guanxi.shared.problem.BadRequest;

final class ParameterTwice extends BadRequest {

    ParameterTwice(String parameter) {
        super(parameter, parameter);
    }
}
