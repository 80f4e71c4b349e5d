package org.guanxi.sales.deal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.sales.money.Money;
import org.guanxi.sales.outcome.CloseDeal;
import org.guanxi.sales.pipeline.Stage;
import org.guanxi.sales.pricing.PricedLine;
import org.guanxi.sales.pricing.WriteLines;
import org.guanxi.sales.progress.DealMove;
import org.guanxi.sales.progress.MoveDeal;
import org.guanxi.sales.progress.Mover;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.outbox.Outbox;
import org.guanxi.shared.security.CurrentUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class DealService {

    static final String OWNER = "ownerId";

    private final Deals deals;
    private final OpeningDeals opening;
    private final DealReferences references;
    private final Outbox outbox;
    private final Clock clock;

    DealService(Deals deals, OpeningDeals opening, DealReferences references, Outbox outbox, Clock clock) {
        this.deals = deals;
        this.opening = opening;
        this.references = references;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public DealView open(OpenDeal wanted, IdempotencyKey key, String who) {
        return DealView.of(
                key.earlier(wanted, deals::findByStampKey, Deal::stamp).orElseGet(() -> openNew(wanted, key, who)));
    }

    private Deal openNew(OpenDeal wanted, IdempotencyKey key, String who) {
        references.requireOwner(wanted.ownerId(), null);
        return opening.open(wanted, key.stamp(wanted), new Mover(who, clock.instant()));
    }

    @Transactional
    public DealView change(UUID id, long version, WriteDeal wanted) {
        Deal deal = deals.require(id, version);
        DealDetails before = deal.details();
        references.requireOwner(wanted.ownerId(), before.ownerId());
        String who = CurrentUser.current().map(CurrentUser::subject).orElse(null);
        return saved(deal, deal.change(wanted.details(before), who, clock.instant()));
    }

    @Transactional
    public DealView fill(UUID id, long version, WriteLines wanted) {
        Deal deal = deals.require(id, version);
        Money before = deal.details().value();
        List<PricedLine> lines = references.lines(wanted.lines(), wanted.pricedIn(before));
        return saved(deal, deal.fill(lines, wanted.worth(lines, before), clock.instant()));
    }

    @Transactional
    public DealView move(UUID id, long version, MoveDeal wanted, String who) {
        Deal deal = deals.require(id, version);
        Stage stage = references.requireStage(deal, wanted.stageId());
        return saved(deal, deal.moveTo(stage, new Mover(who, clock.instant())));
    }

    @Transactional
    public DealView close(UUID id, long version, CloseDeal wanted, String who) {
        Deal deal = deals.require(id, version);
        Mover mover = new Mover(who, clock.instant());
        return saved(
                deal,
                switch (wanted.outcome()) {
                    case WON -> Optional.of(deal.win(sold(deal, wanted), wanted.requireClosedOn(), mover));
                    case LOST -> Optional.of(deal.lose(wanted.requireReason(), wanted.closedOn(), mover));
                    case OPEN ->
                        deal.reopen(references.requireStage(deal, deal.place().stageId()), mover);
                });
    }

    @Transactional(readOnly = true)
    public DealView require(UUID id) {
        return DealView.of(deals.require(id));
    }

    @Transactional(readOnly = true)
    public List<DealMove> moves(UUID id) {
        return deals.require(id).moves();
    }

    private static Money sold(Deal deal, CloseDeal wanted) {
        return wanted.sold(deal.details().value(), !deal.lines().isEmpty());
    }

    private DealView saved(Deal deal, Optional<? extends Event> event) {
        event.ifPresent(outbox::append);
        return DealView.of(deals.saveAndFlush(deal));
    }
}
