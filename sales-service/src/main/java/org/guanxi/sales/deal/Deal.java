package org.guanxi.sales.deal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.sales.DealChanged;
import org.guanxi.shared.event.sales.DealLost;
import org.guanxi.shared.event.sales.DealOpened;
import org.guanxi.shared.event.sales.DealReopened;
import org.guanxi.shared.event.sales.DealStageChanged;
import org.guanxi.shared.event.sales.DealWon;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.id.Ids;
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
    private UUID pipelineId;
    private UUID stageId;
    private String stage;

    @Enumerated(EnumType.STRING)
    private DealStatus status = DealStatus.OPEN;

    private int probability;

    @Embedded
    private Money value;

    private @Nullable UUID ownerId;
    private @Nullable LocalDate expectedCloseOn;
    private @Nullable LocalDate closedOn;
    private @Nullable String reason;
    private Instant enteredStageAt;

    @ElementCollection
    @CollectionTable(name = "deal_move", joinColumns = @JoinColumn(name = "deal_id"))
    @OrderColumn(name = "position")
    private List<DealMove> moves = new ArrayList<>();

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
        deal.pipelineId = pipeline.id();
        deal.stageId = stage.id();
        deal.stage = stage.name();
        deal.createdAt = mover.at();
        deal.enteredStageAt = mover.at();
        deal.stamp = stamp;
        deal.take(details, stage.probability(), mover.at());
        deal.remember(mover);
        return deal;
    }

    DealOpened opened(String pipeline) {
        return new DealOpened(
                id,
                createdAt,
                accountId,
                name,
                pipeline,
                stage,
                value.amount(),
                value.currency(),
                probability,
                ownerId);
    }

    Optional<DealChanged> change(DealDetails details, Instant now) {
        status.requireOpen(id);
        if (details.equals(details())) {
            return Optional.empty();
        }
        take(details, probability, now);
        return Optional.of(new DealChanged(
                id, now, accountId, name, stage, value.amount(), value.currency(), probability, ownerId));
    }

    Optional<DealStageChanged> moveTo(Stage to, Mover mover) {
        status.requireOpen(id);
        if (to.id().equals(stageId)) {
            return Optional.empty();
        }
        String from = stage;
        stageId = to.id();
        stage = to.name();
        probability = to.probability();
        remember(mover);
        return Optional.of(new DealStageChanged(
                id, mover.at(), accountId, name, from, stage, value.amount(), value.currency(), probability));
    }

    DealWon win(Money sold, LocalDate on, Mover mover) {
        status.requireOpen(id);
        value = sold;
        close(DealStatus.WON, 100, on, null, mover);
        return new DealWon(id, mover.at(), accountId, name, stage, value.amount(), value.currency());
    }

    DealLost lose(String why, @Nullable LocalDate on, Mover mover) {
        status.requireOpen(id);
        LocalDate day = on == null ? LocalDate.ofInstant(mover.at(), ZoneOffset.UTC) : on;
        close(DealStatus.LOST, 0, day, why, mover);
        return new DealLost(id, mover.at(), accountId, name, stage, value.amount(), value.currency(), why);
    }

    /** Back to the stage in which it was last open. */
    Optional<Event> reopen(Stage last, Mover mover) {
        if (status == DealStatus.OPEN) {
            return Optional.empty();
        }
        status = DealStatus.OPEN;
        probability = last.probability();
        closedOn = null;
        reason = null;
        remember(mover);
        return Optional.of(new DealReopened(
                id, mover.at(), accountId, name, stage, value.amount(), value.currency(), probability));
    }

    private void close(DealStatus how, int certainty, LocalDate on, @Nullable String why, Mover mover) {
        status = how;
        probability = certainty;
        closedOn = on;
        reason = why;
        remember(mover);
    }

    private void remember(Mover mover) {
        long before = Duration.between(enteredStageAt, mover.at()).toSeconds();
        moves.add(new DealMove(stage, status, ownerId, mover.who(), mover.at(), reason, before));
        enteredStageAt = mover.at();
        changedAt = mover.at();
    }

    private void take(DealDetails details, int usualProbability, Instant now) {
        name = details.name();
        value = details.value();
        probability = details.probability() == null ? usualProbability : details.probability();
        ownerId = details.ownerId();
        expectedCloseOn = details.expectedCloseOn();
        changedAt = now;
    }

    DealDetails details() {
        return new DealDetails(name, value, probability, ownerId, expectedCloseOn);
    }

    DealPlace place() {
        return new DealPlace(pipelineId, stageId, stage, status, closedOn, reason, enteredStageAt);
    }

    List<DealMove> moves() {
        return List.copyOf(moves);
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
