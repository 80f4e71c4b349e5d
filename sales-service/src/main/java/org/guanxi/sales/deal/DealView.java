package org.guanxi.sales.deal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.guanxi.sales.outcome.DealStatus;
import org.guanxi.sales.outcome.Reopening;
import org.guanxi.sales.pricing.LineView;
import org.guanxi.sales.progress.Chance;
import org.guanxi.sales.progress.DealPlace;
import org.jspecify.annotations.Nullable;

/**
 * @param next what it can become; that an end can be taken back is told to those who may
 * @param probabilityOwn whether somebody has set the probability; otherwise it is that of the stage, or of the end
 * @param probabilityBy who has: a person's id or an application's name, if that is known
 */
record DealView(
        UUID id,
        UUID accountId,
        String name,
        UUID pipelineId,
        UUID stageId,
        String stage,
        DealStatus status,
        List<DealStatus> next,
        int probability,
        boolean probabilityOwn,
        @Nullable String probabilityBy,
        BigDecimal amount,
        String currency,
        @Nullable UUID ownerId,
        @Nullable LocalDate expectedCloseOn,
        @Nullable LocalDate closedOn,
        @Nullable String reason,
        List<LineView> lines,
        Instant stageSince,
        Instant createdAt,
        Instant changedAt,
        long version) {

    static DealView of(Deal deal) {
        DealDetails details = deal.details();
        DealPlace place = deal.place();
        Chance chance = deal.chance();
        return new DealView(
                deal.id(),
                deal.accountId(),
                details.name(),
                place.pipelineId(),
                place.stageId(),
                place.stage(),
                place.status(),
                place.status().next(Reopening.isAllowed()),
                chance.percent(),
                chance.own(),
                chance.by(),
                details.value().amount(),
                details.value().currency(),
                details.ownerId(),
                details.expectedCloseOn(),
                place.closedOn(),
                place.reason(),
                LineView.of(deal.lines(), details.value().currency()),
                place.since(),
                deal.createdAt(),
                deal.changedAt(),
                deal.version());
    }
}
