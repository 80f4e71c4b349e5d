package org.guanxi.identity.application;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

final class ApplicationNotFound extends NotFound {

    ApplicationNotFound(UUID id) {
        super(id);
    }
}
