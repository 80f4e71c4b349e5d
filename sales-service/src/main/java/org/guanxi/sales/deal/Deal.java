package org.guanxi.sales.deal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.sales.money.Money;
import org.guanxi.sales.outcome.DealStatus;
import org.guanxi.sales.pipeline.Pipeline;
import org.guanxi.sales.pipeline.Stage;
import org.guanxi.sales.pricing.PricedLine;
import org.guanxi.sales.pricing.Pricing;
import org.guanxi.sales.progress.Chance;
import org.guanxi.sales.progress.DealMove;
import org.guanxi.sales.progress.DealPlace;
import org.guanxi.sales.progress.Mover;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.sales.DealChanged;
import org.guanxi.shared.event.sales.DealLost;
import org.guanxi.shared.event.sales.DealOpened;
import org.guanxi.shared.event.sales.DealReopened;
import org.guanxi.shared.event.sales.DealStageChanged;
import org.guanxi.shared.event.sales.DealWon;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.pinyin.Initials;
import org.jspecify.annotations.Nullable;

/** A chance to sell. It moves through its pipeline's stages while it is open; every move stays in its history. */
@Entity
class Deal {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private UUID accountId;

    private String name;
    private String initials;

    @Embedded
    private DealPlace place;

    @Embedded
    private Chance chance;

    @Embedded
    private Money value;

    private @Nullable UUID ownerId;
    private @Nullable LocalDate expectedCloseOn;

    @ElementCollection
    @CollectionTable(name = "deal_move", joinColumns = @JoinColumn(name = "deal_id"))
    @OrderColumn(name = "position")
    private List<DealMove> moves = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "deal_line", joinColumns = @JoinColumn(name = "deal_id"))
    @OrderColumn(name = "position")
    private List<PricedLine> lines = new ArrayList<>();

    @Column(updatable = false)
    private Instant createdAt;

    private Instant changedAt;

    @Embedded
    private @Nullable RequestStamp stamp;

    protected Deal() {}

    static Deal open(
            UUID account,
            DealDetails details,
            Pipeline pipeline,
            Stage stage,
            @Nullable RequestStamp stamp,
            Mover mover) {
        Deal deal = new Deal();
        deal.id = Ids.next();
        deal.accountId = account;
        deal.place = DealPlace.in(pipeline, stage, mover.at());
        deal.createdAt = mover.at();
        deal.stamp = stamp;
        deal.take(details, mover.at());
        deal.go(deal.place, Chance.of(stage).told(details.probability(), mover.who()), mover);
        return deal;
    }

    DealOpened opened(String pipeline) {
        return new DealOpened(
                id,
                createdAt,
                accountId,
                name,
                pipeline,
                place.stage(),
                value.amount(),
                value.currency(),
                chance.percent(),
                ownerId);
    }

    /** @param who says so, if that is known */
    Optional<DealChanged> change(DealDetails details, @Nullable String who, Instant now) {
        place.status().requireOpen(id);
        if (details.equals(details())) {
            return Optional.empty();
        }
        Pricing.requireTotal(lines, value.currency(), details.value());
        take(details, now);
        chance = chance.changed(details.probability(), who);
        return Optional.of(changed(now));
    }

    /** What is sold, line by line, and what the deal is worth with that: the sum of its lines, if there are any. */
    Optional<DealChanged> fill(List<PricedLine> wanted, Money worth, Instant now) {
        place.status().requireOpen(id);
        Pricing.requireTotal(wanted, worth.currency(), worth);
        if (wanted.equals(lines()) && worth.equals(value)) {
            return Optional.empty();
        }
        lines.clear();
        lines.addAll(wanted);
        value = worth;
        changedAt = now;
        return Optional.of(changed(now));
    }

    private DealChanged changed(Instant now) {
        return new DealChanged(
                id, now, accountId, name, place.stage(), value.amount(), value.currency(), chance.percent(), ownerId);
    }

    Optional<DealStageChanged> moveTo(Stage to, Mover mover) {
        place.status().requireOpen(id);
        if (to.id().equals(place.stageId())) {
            return Optional.empty();
        }
        String from = place.stage();
        go(place.openIn(to, mover.at()), Chance.of(to), mover);
        return Optional.of(new DealStageChanged(
                id, mover.at(), accountId, name, from, to.name(), value.amount(), value.currency(), chance.percent()));
    }

    DealWon win(Money sold, LocalDate on, Mover mover) {
        place.status().requireOpen(id);
        Pricing.requireTotal(lines, value.currency(), sold);
        value = sold;
        go(place.closed(DealStatus.WON, on, null, mover.at()), Chance.ended(true), mover);
        return new DealWon(id, mover.at(), accountId, name, place.stage(), value.amount(), value.currency());
    }

    DealLost lose(String why, @Nullable LocalDate on, Mover mover) {
        place.status().requireOpen(id);
        LocalDate day = on == null ? LocalDate.ofInstant(mover.at(), ZoneOffset.UTC) : on;
        go(place.closed(DealStatus.LOST, day, why, mover.at()), Chance.ended(false), mover);
        return new DealLost(id, mover.at(), accountId, name, place.stage(), value.amount(), value.currency(), why);
    }

    /** Back to the stage in which it was last open. */
    Optional<Event> reopen(Stage last, Mover mover) {
        if (place.status() == DealStatus.OPEN) {
            return Optional.empty();
        }
        go(place.openIn(last, mover.at()), Chance.of(last), mover);
        return Optional.of(new DealReopened(
                id, mover.at(), accountId, name, place.stage(), value.amount(), value.currency(), chance.percent()));
    }

    private void go(DealPlace to, Chance how, Mover mover) {
        long before = Duration.between(place.since(), mover.at()).toSeconds();
        place = to;
        chance = how;
        moves.add(new DealMove(to.stage(), to.status(), ownerId, mover.who(), mover.at(), to.reason(), before));
        changedAt = mover.at();
    }

    private void take(DealDetails details, Instant now) {
        name = details.name();
        initials = Initials.of(name);
        value = details.value();
        ownerId = details.ownerId();
        expectedCloseOn = details.expectedCloseOn();
        changedAt = now;
    }

    DealDetails details() {
        return new DealDetails(name, value, chance.percent(), ownerId, expectedCloseOn);
    }

    Chance chance() {
        return chance;
    }

    DealPlace place() {
        return place;
    }

    List<DealMove> moves() {
        return List.copyOf(moves);
    }

    List<PricedLine> lines() {
        return List.copyOf(lines);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    UUID accountId() {
        return accountId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    RequestStamp stamp() {
        return stamp;
    }
}
