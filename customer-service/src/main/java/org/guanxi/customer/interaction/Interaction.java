package org.guanxi.customer.interaction;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.customer.InteractionLogged;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** Something that was said with a customer. */
@Entity
class Interaction {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID accountId;
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

    static Interaction log(LogInteraction said, @Nullable UUID author, @Nullable RequestStamp stamp, Instant now) {
        Interaction interaction = new Interaction();
        interaction.id = Ids.next();
        interaction.accountId = said.accountId();
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

    InteractionLogged logged() {
        return new InteractionLogged(id, occurredAt, accountId, contactId, kind.name(), subject, authorId);
    }

    InteractionView view() {
        return new InteractionView(
                id, accountId, contactId, aboutId, kind, subject, body, occurredAt, authorId, createdAt, version());
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
