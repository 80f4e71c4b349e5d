package org.guanxi.identity.signin;

import org.guanxi.shared.problem.BadRequest;

final class WrongPassword extends BadRequest {

    WrongPassword() {
        super("/current");
    }
}
