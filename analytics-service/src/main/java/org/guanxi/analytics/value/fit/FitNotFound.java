package org.guanxi.analytics.value.fit;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

final class FitNotFound extends NotFound {
    FitNotFound(UUID id) {
        super(id);
    }
}
