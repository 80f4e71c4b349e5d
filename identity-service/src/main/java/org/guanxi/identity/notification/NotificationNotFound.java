package org.guanxi.identity.notification;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

final class NotificationNotFound extends NotFound {

    NotificationNotFound(UUID id) {
        super(id);
    }
}
