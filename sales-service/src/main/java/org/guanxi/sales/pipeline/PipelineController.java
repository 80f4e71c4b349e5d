package org.guanxi.sales.pipeline;

import jakarta.validation.Valid;
import java.util.UUID;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.http.IfMatch;
import org.guanxi.shared.http.Tagged;
import org.guanxi.shared.list.Page;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/pipelines")
class PipelineController {

    private final PipelineService pipelines;

    PipelineController(PipelineService pipelines) {
        this.pipelines = pipelines;
    }

    /** All of them; there are few. */
    @GetMapping
    Page<PipelineView> list() {
        return new Page<>(pipelines.list(), null);
    }

    @GetMapping("/{id}")
    ResponseEntity<PipelineView> get(@PathVariable UUID id) {
        PipelineView pipeline = pipelines.require(id);
        return Tagged.ok(pipeline, pipeline.version());
    }

    @PostMapping
    ResponseEntity<PipelineView> create(@Valid @RequestBody WritePipeline wanted, IdempotencyKey key) {
        PipelineView pipeline = pipelines.create(wanted, key);
        return Tagged.created("/api/pipelines/" + pipeline.id(), pipeline, pipeline.version());
    }

    @PutMapping("/{id}")
    ResponseEntity<PipelineView> change(@PathVariable UUID id, IfMatch seen, @Valid @RequestBody WritePipeline wanted) {
        PipelineView pipeline = pipelines.change(id, seen.version(), wanted);
        return Tagged.ok(pipeline, pipeline.version());
    }
}
