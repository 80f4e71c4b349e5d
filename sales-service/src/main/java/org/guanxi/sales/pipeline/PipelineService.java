package org.guanxi.sales.pipeline;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.id.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PipelineService {

    private final Pipelines pipelines;
    private final Clock clock;

    PipelineService(Pipelines pipelines, Clock clock) {
        this.pipelines = pipelines;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PipelineView> list() {
        return pipelines.findAllByOrderByName().stream().map(PipelineView::of).toList();
    }

    @Transactional(readOnly = true)
    public PipelineView require(UUID id) {
        return pipelines.findById(id).map(PipelineView::of).orElseThrow(() -> new PipelineNotFound(id));
    }

    @Transactional
    public PipelineView create(WritePipeline wanted, IdempotencyKey key) {
        return PipelineView.of(key.earlier(wanted, pipelines::findByStampKey, Pipeline::stamp)
                .orElseGet(() -> createNew(wanted, key)));
    }

    private Pipeline createNew(WritePipeline wanted, IdempotencyKey key) {
        Pipeline pipeline =
                Pipeline.of(wanted.name().strip(), wanted.allStages(List.of()), key.stamp(wanted), clock.instant());
        requireFreeName(pipeline.id(), pipeline.name());
        return pipelines.saveAndFlush(pipeline);
    }

    @Transactional
    public PipelineView change(UUID id, long version, WritePipeline wanted) {
        Pipeline pipeline = pipelines.requireForChange(id, version);
        String name = wanted.name().strip();
        requireFreeName(id, name);
        List<Stage> gone = pipeline.change(name, wanted.allStages(pipeline.stages()), clock.instant());
        if (!gone.isEmpty()) {
            refuseIfUsed(gone);
        }
        Pipeline saved = pipelines.saveAndFlush(pipeline);
        saved.stages().forEach(stage -> pipelines.rename(Ids.bytes(stage.id()), stage.name()));
        return PipelineView.of(saved);
    }

    private void requireFreeName(UUID id, String name) {
        pipelines.findByNameAndIdNot(name, id).ifPresent(other -> {
            throw new PipelineExists(other);
        });
    }

    private void refuseIfUsed(List<Stage> gone) {
        List<byte[]> ids = gone.stream().map(stage -> Ids.bytes(stage.id())).toList();
        if (pipelines.countDealsIn(ids) > 0) {
            throw new StageInUse(gone.getFirst().name());
        }
    }
}
