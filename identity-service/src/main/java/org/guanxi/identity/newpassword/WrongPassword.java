package org.guanxi.identity.renewal;

import org.guanxi.shared.problem.BadRequest;

final class WrongPassword extends BadRequest {

    WrongPassword() {
        super("/current");
    }
}
