package org.guanxi.sales.pipeline;

import org.guanxi.shared.problem.Duplicate;

final class PipelineExists extends Duplicate {

    PipelineExists(Pipeline other) {
        super(other.id(), other.name());
    }
}
