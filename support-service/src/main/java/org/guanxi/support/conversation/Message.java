package org.guanxi.support.conversation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** One word in a conversation. What has been said is never changed. */
@Entity
@Table(name = "case_message")
class Message {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private String body;
    private @Nullable String author;
    private Instant createdAt;

    @Embedded
    private @Nullable RequestStamp stamp;

    protected Message() {}

    Message(UUID caseId, WriteMessage said, String author, @Nullable RequestStamp stamp, Instant now) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.kind = said.kind();
        this.body = said.body();
        this.author = author;
        this.stamp = stamp;
        this.createdAt = now;
    }

    MessageView view() {
        return new MessageView(id, caseId, kind, body, author, createdAt);
    }

    @Nullable
    RequestStamp stamp() {
        return stamp;
    }
}
