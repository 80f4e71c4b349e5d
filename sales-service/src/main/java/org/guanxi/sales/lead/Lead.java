package org.guanxi.sales.lead;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.sales.conversion.Conversion;
import org.guanxi.sales.qualification.LeadStatus;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.sales.LeadChanged;
import org.guanxi.shared.event.sales.LeadConverted;
import org.guanxi.shared.event.sales.LeadCreated;
import org.guanxi.shared.event.sales.LeadStatusChanged;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.pinyin.Initials;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's interest, until it is a customer's deal or nothing. It may be given up before anybody has worked on it: much that
 * comes in by a form is not meant, and talks that never were have no place in its history
 * (ADR 22).
 */
@Entity
@Table(name = "sales_lead")
class Lead {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    private LeadDetails details;

    private String initials;
    private String companyInitials;

    @Enumerated(EnumType.STRING)
    private LeadStatus status = LeadStatus.NEW;

    private @Nullable String reason;
    private @Nullable UUID ownerId;

    @Embedded
    private @Nullable Conversion conversion;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant changedAt;

    @Embedded
    private @Nullable RequestStamp stamp;

    @Embedded
    @AttributeOverride(name = "key", column = @Column(name = "conversion_key", length = 32))
    @AttributeOverride(name = "body", column = @Column(name = "conversion_hash", length = 32))
    private @Nullable RequestStamp conversionStamp;

    protected Lead() {}

    static Lead create(LeadDetails details, @Nullable UUID owner, @Nullable RequestStamp stamp, Instant now) {
        Lead lead = new Lead();
        lead.id = Ids.next();
        lead.take(details);
        lead.ownerId = owner;
        lead.status = owner == null ? LeadStatus.NEW : LeadStatus.ASSIGNED;
        lead.createdAt = now;
        lead.changedAt = now;
        lead.stamp = stamp;
        return lead;
    }

    LeadCreated created() {
        return new LeadCreated(
                id, createdAt, details.name(), details.company(), status.name(), details.source(), ownerId);
    }

    Optional<LeadStatusChanged> become(LeadStatus to, @Nullable String why, Instant now) {
        if (to == status) {
            return Optional.empty();
        }
        status.requireNext(to, why, ownerId != null);
        reason = to == LeadStatus.DISQUALIFIED ? why : null;
        return Optional.of(moved(to, now));
    }

    Optional<LeadChanged> change(LeadDetails wanted, Instant now) {
        if (wanted.equals(details)) {
            return Optional.empty();
        }
        take(wanted);
        return Optional.of(changed(now));
    }

    private void take(LeadDetails wanted) {
        details = wanted;
        initials = Initials.ofPerson(wanted.name());
        companyInitials = Initials.of(wanted.company());
    }

    /** A new lead becomes ASSIGNED by it. */
    Optional<Event> assign(UUID owner, Instant now) {
        if (owner.equals(ownerId)) {
            return Optional.empty();
        }
        ownerId = owner;
        return Optional.of(status == LeadStatus.NEW ? moved(LeadStatus.ASSIGNED, now) : changed(now));
    }

    /** Somebody has talked with it: what was only somebody's is worked on from then on. */
    Optional<LeadStatusChanged> talkedWith(Instant now) {
        return status == LeadStatus.ASSIGNED ? become(LeadStatus.WORKING, null, now) : Optional.empty();
    }

    boolean isConvertible() {
        return conversion == null && status.isConvertible();
    }

    void requireConvertible() {
        if (conversion == null) {
            status.requireConvertible();
        }
    }

    List<Event> convert(Conversion into, @Nullable RequestStamp request) {
        requireConvertible();
        conversionStamp = request;
        List<Event> events = new ArrayList<>();
        if (status != LeadStatus.QUALIFIED) {
            events.add(moved(LeadStatus.QUALIFIED, into.convertedAt()));
        }
        conversion = into;
        changedAt = into.convertedAt();
        events.add(new LeadConverted(
                id, into.convertedAt(), details.name(), into.accountId(), into.contactId(), into.dealId()));
        return events;
    }

    private LeadChanged changed(Instant now) {
        changedAt = now;
        return new LeadChanged(id, now, details.name(), details.company(), status.name(), details.source(), ownerId);
    }

    private LeadStatusChanged moved(LeadStatus to, Instant now) {
        LeadStatus from = status;
        status = to;
        changedAt = now;
        return new LeadStatusChanged(id, now, details.name(), from.name(), to.name(), reason, ownerId);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    LeadDetails details() {
        return details;
    }

    LeadStatus status() {
        return status;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    UUID ownerId() {
        return ownerId;
    }

    Optional<Conversion> conversion() {
        return Optional.ofNullable(conversion);
    }

    @Nullable
    RequestStamp conversionStamp() {
        return conversionStamp;
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
