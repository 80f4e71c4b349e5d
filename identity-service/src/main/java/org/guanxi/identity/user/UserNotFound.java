package org.guanxi.identity.user;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

final class UserNotFound extends NotFound {

    UserNotFound(UUID id) {
        super(id);
    }
}
