package org.guanxi.sales.pipeline;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

public final class StageNotInPipeline extends Invalid {

    private final String pointer;

    StageNotInPipeline(UUID stage, String pipeline, String pointer) {
        super(stage, pipeline);
        this.pointer = pointer;
    }

    @Override
    public List<FieldProblem> fields() {
        return at(pointer);
    }
}
