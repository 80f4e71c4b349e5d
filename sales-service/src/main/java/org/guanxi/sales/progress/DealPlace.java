package org.guanxi.sales.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.guanxi.sales.outcome.DealStatus;
import org.guanxi.sales.pipeline.Pipeline;
import org.guanxi.sales.pipeline.Stage;
import org.jspecify.annotations.Nullable;

/** Where a deal stands. */
@Embeddable
public record DealPlace(
        UUID pipelineId,
        UUID stageId,
        String stage,
        @Enumerated(EnumType.STRING) DealStatus status,
        @Nullable LocalDate closedOn,
        @Nullable String reason,

        @Column(name = "entered_stage_at") Instant since) {

    public static DealPlace in(Pipeline pipeline, Stage stage, Instant now) {
        return new DealPlace(pipeline.id(), stage.id(), stage.name(), DealStatus.OPEN, null, null, now);
    }

    public DealPlace openIn(Stage to, Instant now) {
        return new DealPlace(pipelineId, to.id(), to.name(), DealStatus.OPEN, null, null, now);
    }

    public DealPlace closed(DealStatus how, LocalDate on, @Nullable String why, Instant now) {
        return new DealPlace(pipelineId, stageId, stage, how, on, why, now);
    }
}
