package org.guanxi.campaign.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.campaign.content.CampaignChannel;
import org.guanxi.campaign.content.CampaignContent;
import org.guanxi.campaign.content.CampaignCosts;
import org.guanxi.campaign.progress.CampaignProgress;
import org.guanxi.campaign.progress.CampaignState;
import org.guanxi.shared.event.campaign.CampaignChanged;
import org.guanxi.shared.event.campaign.CampaignCreated;
import org.guanxi.shared.event.campaign.CampaignStateChanged;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.id.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something said to many. It moves only as {@link CampaignState} allows, and says what happened. */
@Entity
class Campaign {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;
    private @Nullable String goal;

    @Enumerated(EnumType.STRING)
    private CampaignChannel channel;

    @Embedded
    private CampaignProgress progress;

    private @Nullable UUID segmentId;
    private @Nullable String subject;
    private @Nullable String body;
    private @Nullable String language;

    @Column(precision = 19, scale = 4)
    private @Nullable BigDecimal budget;

    @Column(precision = 19, scale = 4)
    private @Nullable BigDecimal plannedCost;

    @Column(precision = 19, scale = 4)
    private @Nullable BigDecimal actualCost;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 3)
    private @Nullable String currency;

    private @Nullable Instant startsAt;
    private @Nullable Instant endsAt;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant changedAt;

    @Embedded
    private @Nullable RequestStamp stamp;

    protected Campaign() {}

    static Campaign draft(CampaignContent content, CampaignCosts costs, @Nullable RequestStamp stamp, Instant now) {
        Campaign draft = new Campaign();
        draft.id = Ids.next();
        draft.progress = CampaignProgress.start();
        draft.createdAt = now;
        draft.stamp = stamp;
        content.requireOrder();
        costs.requireSound();
        draft.take(content, costs, now);
        return draft;
    }

    CampaignCreated created() {
        return new CampaignCreated(id, createdAt, name, progress.state().name(), segmentId);
    }

    /** Until it starts it may get another name, goal or time; what it says, and to whom, only as long as it is a draft. */
    Optional<CampaignChanged> change(CampaignContent content, CampaignCosts costs, Instant now) {
        CampaignContent before = content();
        if (content.equals(before) && costs.equals(costs())) {
            return Optional.empty();
        }
        requireInTime(content, before, now);
        if (!costs.equals(costs())) {
            costs.requireSound();
        }
        if (!content.saysTheSameAs(before)) {
            progress.requireDraft(name);
        }
        take(content, costs, now);
        return Optional.of(new CampaignChanged(id, now, name, progress.state().name(), segmentId));
    }

    private void requireInTime(CampaignContent content, CampaignContent before, Instant now) {
        if (!content.equals(before)) {
            progress.requireBeforeStart(name);
            content.requireOrder();
        }
        if (progress.state() == CampaignState.SCHEDULED && !content.runsWhen(before)) {
            content.requireAhead(now);
        }
    }

    CampaignStateChanged moveTo(CampaignState to, @Nullable String why, Instant now) {
        CampaignState from = progress.state();
        CampaignProgress next = progress.moveTo(to, why, now);
        requireReadyFor(to, now);
        progress = next;
        changedAt = now;
        return new CampaignStateChanged(id, now, name, from.name(), to.name(), why);
    }

    private void requireReadyFor(CampaignState to, Instant now) {
        if (to.needsContent()) {
            content().requireComplete();
        }
        if (to == CampaignState.IN_REVIEW || to == CampaignState.SCHEDULED) {
            content().requireOrder();
            content().requireReadable();
            costs().requireSound();
        }
        if (to == CampaignState.SCHEDULED) {
            content().requireAhead(now);
        }
        if (to == CampaignState.RUNNING) {
            content().requireNotOver(now);
        }
    }

    /** Whether its time has come, for whoever starts what is scheduled. */
    boolean isDue(Instant now) {
        return progress.state() == CampaignState.SCHEDULED && startsAt != null && !now.isBefore(startsAt);
    }

    boolean isOver(Instant now) {
        return endsAt != null && !now.isBefore(endsAt);
    }

    private void take(CampaignContent content, CampaignCosts costs, Instant now) {
        name = content.name();
        goal = content.goal();
        channel = content.channel();
        segmentId = content.segmentId();
        subject = content.subject();
        body = content.body();
        language = content.language();
        startsAt = content.startsAt();
        endsAt = content.endsAt();
        budget = costs.budget();
        plannedCost = costs.plannedCost();
        actualCost = costs.actualCost();
        currency = costs.currency();
        changedAt = now;
    }

    CampaignContent content() {
        return new CampaignContent(name, goal, channel, segmentId, subject, body, language, startsAt, endsAt);
    }

    CampaignCosts costs() {
        return new CampaignCosts(budget, plannedCost, actualCost, currency);
    }

    CampaignProgress progress() {
        return progress;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
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
