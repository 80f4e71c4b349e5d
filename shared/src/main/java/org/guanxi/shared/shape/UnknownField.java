package org.guanxi.shared.shape;

import org.guanxi.shared.problem.BadRequest;

/** The parameter asks for what these records do not have; the message names what they have. */
final class UnknownField extends BadRequest {

    UnknownField(String parameter, String name, String there) {
        super(parameter, name, there);
    }
}
