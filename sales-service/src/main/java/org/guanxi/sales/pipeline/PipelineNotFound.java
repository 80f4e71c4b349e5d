package org.guanxi.sales.pipeline;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

final class PipelineNotFound extends NotFound {

    PipelineNotFound(UUID id) {
        super(id);
    }
}
