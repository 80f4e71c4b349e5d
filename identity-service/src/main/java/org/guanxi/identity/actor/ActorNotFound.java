package org.guanxi.identity.actor;

import org.guanxi.shared.problem.NotFound;

final class ActorNotFound extends NotFound {

    ActorNotFound(String id) {
        super(id);
    }
}
