package org.guanxi.identity.newpassword;

import org.guanxi.shared.problem.BadRequest;

final class WrongPassword extends BadRequest {

    WrongPassword() {
        super("/current");
    }
}
