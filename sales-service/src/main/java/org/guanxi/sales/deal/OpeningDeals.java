package org.guanxi.sales.deal;

import java.util.UUID;
import org.guanxi.sales.pipeline.Pipeline;
import org.guanxi.sales.pipeline.PipelineEntrance;
import org.guanxi.sales.pipeline.Stage;
import org.guanxi.sales.progress.Mover;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens deals as a step of something larger. */
@Component
public class OpeningDeals {

    private final Deals deals;
    private final PipelineEntrance pipelines;
    private final Outbox outbox;

    OpeningDeals(Deals deals, PipelineEntrance pipelines, Outbox outbox) {
        this.deals = deals;
        this.pipelines = pipelines;
        this.outbox = outbox;
    }

    /**
     * Before anything else is done for a deal that {@link #open} would refuse.
     *
     * @param pipeline the usual one when left out
     * @param stage the pipeline's first when left out
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requirePlace(@Nullable UUID pipeline, @Nullable UUID stage) {
        stage(pipelines.require(pipeline), stage);
    }

    /** @return the deal's id */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID open(OpenDeal wanted, Mover mover) {
        return open(wanted, null, mover).id();
    }

    Deal open(OpenDeal wanted, @Nullable RequestStamp stamp, Mover mover) {
        Pipeline pipeline = pipelines.require(wanted.pipelineId());
        Stage stage = stage(pipeline, wanted.stageId());
        Deal deal = deals.save(Deal.open(wanted.accountId(), wanted.details(), pipeline, stage, stamp, mover));
        outbox.append(deal.opened(pipeline.name()));
        return deal;
    }

    private static Stage stage(Pipeline pipeline, @Nullable UUID wanted) {
        return wanted == null ? pipeline.firstStage() : pipeline.requireStage(wanted);
    }
}
