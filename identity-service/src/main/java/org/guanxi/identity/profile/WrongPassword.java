package org.guanxi.identity.profile;

import org.guanxi.shared.problem.BadRequest;

final class WrongPassword extends BadRequest {

    WrongPassword() {
        super("/current");
    }
}
