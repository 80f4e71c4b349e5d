package org.guanxi.sales.pipeline;

import java.util.List;
import java.util.UUID;

/** @param usual deals take it when they name none */
record PipelineView(UUID id, String name, boolean usual, List<Stage> stages, List<Ending> outcomes, long version) {

    private static final List<Ending> ENDINGS = List.of(new Ending("WON", 100), new Ending("LOST", 0));

    /** How every deal may end, with the probability that it then has. */
    record Ending(String outcome, int probability) {}

    static PipelineView of(Pipeline pipeline) {
        return new PipelineView(
                pipeline.id(),
                pipeline.name(),
                pipeline.id().equals(Pipelines.USUAL),
                pipeline.stages(),
                ENDINGS,
                pipeline.version());
    }
}
