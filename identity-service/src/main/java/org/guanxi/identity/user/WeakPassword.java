package org.guanxi.identity.user;

import org.guanxi.shared.problem.BadRequest;

final class WeakPassword extends BadRequest {

    WeakPassword() {
        super("/password");
    }
}
