package org.guanxi.sales.pipeline;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where deals come into a pipeline. Until they are there, nobody takes a stage away. */
@Component
public class PipelineEntrance {

    private final Pipelines pipelines;

    PipelineEntrance(Pipelines pipelines) {
        this.pipelines = pipelines;
    }

    /**
     * @param id the usual pipeline when left out
     * @throws UnknownPipeline
     */
    public Pipeline require(@Nullable UUID id) {
        return pipelines.requireForEntering(id == null ? Pipelines.USUAL : id);
    }
}
