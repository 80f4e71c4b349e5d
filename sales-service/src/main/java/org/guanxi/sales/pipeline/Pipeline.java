package org.guanxi.sales.pipeline;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** Stages in the order in which deals pass them. */
@Entity
public class Pipeline {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "pipeline_stage", joinColumns = @JoinColumn(name = "pipeline_id"))
    @OrderColumn(name = "position")
    private List<Stage> stages = new ArrayList<>();

    @Column(updatable = false)
    private Instant createdAt;

    private Instant changedAt;

    @Embedded
    private @Nullable RequestStamp stamp;

    protected Pipeline() {}

    public static Pipeline of(String name, List<Stage> stages, @Nullable RequestStamp stamp, Instant now) {
        Pipeline pipeline = new Pipeline();
        pipeline.id = Ids.next();
        pipeline.name = name;
        pipeline.stages.addAll(stages);
        pipeline.createdAt = now;
        pipeline.changedAt = now;
        pipeline.stamp = stamp;
        return pipeline;
    }

    /** @return the stages that are no more */
    List<Stage> change(String newName, List<Stage> newStages, Instant now) {
        List<UUID> kept = newStages.stream().map(Stage::id).toList();
        List<Stage> gone =
                stages.stream().filter(stage -> !kept.contains(stage.id())).toList();
        name = newName;
        if (!stages.equals(newStages)) {
            stages.clear();
            stages.addAll(newStages);
        }
        changedAt = now;
        return gone;
    }

    public Stage firstStage() {
        return stages.getFirst();
    }

    public Optional<Stage> findStage(UUID stage) {
        return stages.stream().filter(each -> each.id().equals(stage)).findFirst();
    }

    /** @throws StageNotInPipeline */
    public Stage requireStage(UUID stage) {
        return findStage(stage).orElseThrow(() -> new StageNotInPipeline(stage, name, "/stageId"));
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    List<Stage> stages() {
        return List.copyOf(stages);
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Nullable
    RequestStamp stamp() {
        return stamp;
    }
}
