package org.guanxi.analytics.value.model;

import org.guanxi.shared.problem.NotFound;

/** No model has this number. */
final class ModelVersionNotFound extends NotFound {
    ModelVersionNotFound(int version) {
        super(version);
    }
}
