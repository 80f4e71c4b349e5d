package org.guanxi.identity.user;

import org.guanxi.shared.problem.BadRequest;

final class WrongPassword extends BadRequest {

    WrongPassword() {
        super("/current");
    }
}
