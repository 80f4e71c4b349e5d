package org.guanxi.sales.pipeline;

import java.util.UUID;
import org.guanxi.shared.problem.Invalid;

public final class StageNotInPipeline extends Invalid {

    StageNotInPipeline(UUID stage, String pipeline) {
        super(stage, pipeline);
    }
}
