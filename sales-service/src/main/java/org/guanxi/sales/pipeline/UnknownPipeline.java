package org.guanxi.sales.pipeline;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** A deal names a pipeline that does not exist. */
final class UnknownPipeline extends Invalid {

    UnknownPipeline(UUID id) {
        super(id);
    }

    @Override
    public List<FieldProblem> fields() {
        return at("/pipelineId");
    }
}
