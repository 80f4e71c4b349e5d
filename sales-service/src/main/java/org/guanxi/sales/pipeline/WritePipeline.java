package org.guanxi.sales.pipeline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** A pipeline as its caller wants it; a stage without an id is new. */
record WritePipeline(
        @NotBlank @Size(max = 100) String name,
        @NotEmpty @Size(max = 20) List<@Valid @NotNull WriteStage> stages) {

    record WriteStage(
            @Nullable UUID id,
            @NotBlank @Size(max = 100) String name,
            @Min(0) @Max(100) int probability) {}

    /**
     * @param before the stages that the pipeline has: those of another cannot be taken over
     * @throws StageNotInPipeline
     * @throws StageTwice
     */
    List<Stage> allStages(List<Stage> before) {
        requireOwn(before);
        List<Stage> all = stages.stream()
                .map(stage -> new Stage(
                        stage.id() == null ? Ids.next() : stage.id(),
                        stage.name().strip(),
                        stage.probability()))
                .toList();
        if (all.stream().map(Stage::id).distinct().count() < all.size()
                || all.stream().map(Stage::name).distinct().count() < all.size()) {
            throw new StageTwice();
        }
        return all;
    }

    private void requireOwn(List<Stage> before) {
        for (int index = 0; index < stages.size(); index++) {
            UUID id = stages.get(index).id();
            if (id != null && before.stream().noneMatch(known -> known.id().equals(id))) {
                throw new StageNotInPipeline(id, name, "/stages/" + index + "/id");
            }
        }
    }
}
