package org.guanxi.customer.interaction;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.guanxi.customer.timeline.Timeline.NewEntry;
import org.guanxi.customer.timeline.TimelineKind;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.EventTypes;
import org.guanxi.shared.event.customer.InteractionLogged;
import org.guanxi.shared.event.customer.LeadInteractionLogged;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** Something that was said with a customer, or with a lead that may become one. */
@Entity
class Interaction {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private @Nullable UUID accountId;
    private @Nullable UUID leadId;
    private @Nullable UUID contactId;
    private @Nullable UUID aboutId;

    @Enumerated(EnumType.STRING)
    private InteractionKind kind;

    private String subject;
    private @Nullable String body;
    private Instant occurredAt;
    private @Nullable UUID authorId;
    private Instant createdAt;

    @Embedded
    private @Nullable RequestStamp stamp;

    protected Interaction() {}

    /** @param account whom the lead has become, if it is one */
    static Interaction log(
            LogInteraction said,
            @Nullable UUID account,
            @Nullable UUID author,
            @Nullable RequestStamp stamp,
            Instant now) {
        Interaction interaction = new Interaction();
        interaction.id = Ids.next();
        interaction.accountId = account;
        interaction.leadId = said.leadId();
        interaction.contactId = said.contactId();
        interaction.aboutId = said.aboutId();
        interaction.kind = said.kind();
        interaction.subject = said.subject().strip();
        interaction.body = said.body();
        interaction.occurredAt = said.occurredAt() == null ? now : said.occurredAt();
        interaction.authorId = author;
        interaction.createdAt = now;
        interaction.stamp = stamp;
        return interaction;
    }

    /** What was said with a lead is told once more as said with the customer when the lead has become one. */
    Event logged() {
        return accountId == null
                ? new LeadInteractionLogged(
                        id, occurredAt, Objects.requireNonNull(leadId), kind.name(), subject, authorId)
                : new InteractionLogged(id, occurredAt, accountId, contactId, kind.name(), subject, authorId);
    }

    /** Its lead has become a customer. */
    void becomeOf(UUID account) {
        accountId = account;
    }

    NewEntry entry(UUID account, Instant now) {
        return new NewEntry(
                account,
                id,
                TimelineKind.INTERACTION,
                EventTypes.nameOf(InteractionLogged.class),
                occurredAt,
                now,
                "customer-service",
                id,
                view());
    }

    InteractionView view() {
        return new InteractionView(
                id,
                accountId,
                leadId,
                contactId,
                aboutId,
                kind,
                subject,
                body,
                occurredAt,
                authorId,
                createdAt,
                version());
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Nullable
    RequestStamp stamp() {
        return stamp;
    }
}
