package org.guanxi.sales.deal;

import java.util.List;
import java.util.UUID;
import org.guanxi.sales.pipeline.PipelineEntrance;
import org.guanxi.sales.pipeline.Stage;
import org.guanxi.sales.pricing.PricedLine;
import org.guanxi.sales.pricing.Pricing;
import org.guanxi.sales.pricing.WantedLine;
import org.guanxi.shared.people.KnownPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a deal refers to elsewhere: its owner, the stages of its pipeline, the products of its lines. */
@Component
class DealReferences {

    private final KnownPeople people;
    private final PipelineEntrance pipelines;
    private final Pricing pricing;

    DealReferences(KnownPeople people, PipelineEntrance pipelines, Pricing pricing) {
        this.people = people;
        this.pipelines = pipelines;
        this.pricing = pricing;
    }

    void requireOwner(@Nullable UUID wanted, @Nullable UUID before) {
        people.require(wanted, before, DealService.OWNER);
    }

    Stage requireStage(Deal deal, UUID stage) {
        return pipelines.require(deal.place().pipelineId()).requireStage(stage);
    }

    List<PricedLine> lines(List<WantedLine> wanted, String currency) {
        return pricing.lines(wanted, currency);
    }
}
