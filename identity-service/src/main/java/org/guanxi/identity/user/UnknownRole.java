package org.guanxi.identity.user;

import org.guanxi.shared.problem.BadRequest;

final class UnknownRole extends BadRequest {

    UnknownRole(String role) {
        super("/roles", role);
    }
}
