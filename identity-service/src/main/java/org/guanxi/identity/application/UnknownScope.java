package org.guanxi.identity.application;

import org.guanxi.shared.problem.BadRequest;

final class UnknownScope extends BadRequest {

    UnknownScope(String scope) {
        super("/scopes", scope);
    }
}
