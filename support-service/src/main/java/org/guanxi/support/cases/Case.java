package org.guanxi.support.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.support.CaseChanged;
import org.guanxi.shared.event.support.CaseOpened;
import org.guanxi.shared.event.support.CaseReplied;
import org.guanxi.shared.event.support.CaseStateChanged;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.id.Ids;
import org.guanxi.support.details.CaseChannel;
import org.guanxi.support.details.CaseDetails;
import org.guanxi.support.details.CasePriority;
import org.guanxi.support.details.CaseType;
import org.guanxi.support.progress.CaseProgress;
import org.guanxi.support.progress.CaseState;
import org.guanxi.support.progress.MoveCase;
import org.jspecify.annotations.Nullable;

/** Something a customer wants from us. It moves only as {@link CaseState} allows, and says what happened. */
@Entity(name = "SupportCase")
@Table(name = "support_case")
class Case {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(updatable = false)
    private String number;

    private String subject;
    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private CaseType type;

    @Enumerated(EnumType.STRING)
    private CasePriority priority;

    @Enumerated(EnumType.STRING)
    private CaseChannel channel;

    @Embedded
    private CaseProgress progress;

    private UUID accountId;
    private @Nullable UUID contactId;
    private @Nullable UUID assigneeId;

    @Column(updatable = false)
    private @Nullable UUID followsId;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant changedAt;

    @Embedded
    private @Nullable RequestStamp stamp;

    protected Case() {}

    private Case(String number, CaseDetails details, @Nullable UUID followsId, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.progress = CaseProgress.start();
        this.followsId = followsId;
        this.createdAt = now;
        take(details, now);
    }

    static Case open(String number, CaseDetails details, @Nullable RequestStamp stamp, Instant now) {
        Case opened = new Case(number, details, null, now);
        opened.stamp = stamp;
        return opened;
    }

    /** A new case where this one has ended and the customer has not. */
    Case followedBy(String nextNumber, Instant now) {
        return new Case(nextNumber, details(), id, now);
    }

    CaseOpened opened() {
        return new CaseOpened(
                id,
                createdAt,
                accountId,
                contactId,
                number,
                subject,
                type.name(),
                priority.name(),
                channel.name(),
                assigneeId);
    }

    Optional<CaseChanged> change(CaseDetails details, Instant now) {
        if (details.equals(details())) {
            return Optional.empty();
        }
        progress.requireUnfinished(number);
        take(details, now);
        return Optional.of(new CaseChanged(
                id, now, accountId, contactId, number, subject, type.name(), priority.name(), assigneeId));
    }

    CaseStateChanged moveTo(MoveCase move, Instant now, Duration reopenWindow) {
        CaseProgress next = progress.moveTo(move, now, reopenWindow);
        if (next.state() == CaseState.RESOLVED && type.isResolvedWithWords()) {
            move.requireResolution(type.name());
        }
        return enter(next, now);
    }

    List<Event> customerWrote(Instant now) {
        progress.requireUnfinished(number);
        List<Event> events = new ArrayList<>();
        events.add(replied(true, null, now));
        if (!progress.isInOurHands()) {
            events.add(enter(progress.open(now), now));
        }
        return List.copyOf(events);
    }

    /** @param author nobody when an application answered: the customer still waits for the first reply of a human */
    List<Event> agentReplied(@Nullable UUID author, Instant now) {
        progress.requireUnfinished(number);
        List<Event> events = new ArrayList<>();
        events.add(replied(false, author, now));
        if (author != null) {
            progress = progress.replied(now);
            if (progress.state() == CaseState.NEW) {
                events.add(enter(progress.open(now), now));
            }
        }
        return List.copyOf(events);
    }

    private CaseReplied replied(boolean fromCustomer, @Nullable UUID author, Instant now) {
        changedAt = now;
        return new CaseReplied(id, now, accountId, number, subject, fromCustomer, author);
    }

    private CaseStateChanged enter(CaseProgress next, Instant now) {
        CaseState from = progress.state();
        progress = next;
        changedAt = now;
        return new CaseStateChanged(
                id, now, accountId, number, subject, from.name(), next.state().name(), next.reason());
    }

    private void take(CaseDetails details, Instant now) {
        subject = details.subject();
        description = details.description();
        type = details.type();
        priority = details.priority();
        channel = details.channel();
        accountId = details.accountId();
        contactId = details.contactId();
        assigneeId = details.assigneeId();
        changedAt = now;
    }

    CaseDetails details() {
        return new CaseDetails(subject, description, type, priority, channel, accountId, contactId, assigneeId);
    }

    CaseProgress progress() {
        return progress;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String number() {
        return number;
    }

    @Nullable
    UUID followsId() {
        return followsId;
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
