package org.guanxi.customer.interaction;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

final class InteractionNotFound extends NotFound {

    InteractionNotFound(UUID id) {
        super(id);
    }
}
