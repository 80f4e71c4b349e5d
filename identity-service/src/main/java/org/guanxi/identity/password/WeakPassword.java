package org.guanxi.identity.password;

import org.guanxi.shared.problem.BadRequest;

public final class WeakPassword extends BadRequest {

    WeakPassword() {
        super("/password");
    }
}
