package org.guanxi.identity.view;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

final class ViewNotFound extends NotFound {

    ViewNotFound(UUID id) {
        super(id);
    }
}
