package org.guanxi.campaign.send;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.campaign.audience.Recipient;
import org.guanxi.campaign.mail.Letter;
import org.guanxi.campaign.mail.Mail;
import org.guanxi.campaign.mail.Receipt;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.campaign.MessageFailed;
import org.guanxi.shared.event.campaign.MessageSent;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** One step of a campaign to one person: there is only one such message, and it goes out once. */
@Entity
class Message {

    static final int MOST_ATTEMPTS = 4;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID campaignId;
    private int step;
    private UUID accountId;
    private UUID contactId;
    private String name;
    private String address;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    private @Nullable String reason;
    private int attempts;

    /** When it is to be sent; null when it is not. */
    private @Nullable Instant dueAt;

    private @Nullable Instant claimedAt;
    private @Nullable Instant sentAt;

    /** When the provider took it or refused it for good. */
    private @Nullable Instant endedAt;

    @Column(updatable = false)
    private Instant createdAt;

    protected Message() {}

    Message(UUID campaignId, int step, Recipient recipient, Instant now) {
        this.id = Ids.next();
        this.campaignId = campaignId;
        this.step = step;
        this.accountId = recipient.accountId();
        this.contactId = recipient.contactId();
        this.name = recipient.name();
        this.address = recipient.address();
        this.state = MessageState.QUEUED;
        this.dueAt = now;
        this.createdAt = now;
    }

    /** From here on nobody else sends it. */
    Mail claim(Letter letter, Instant now) {
        enter(MessageState.SENDING);
        attempts++;
        dueAt = null;
        claimedAt = now;
        return letter.to(id, name, address);
    }

    /** @return nothing when it is not being sent: the receipt came twice */
    Optional<Event> record(Receipt receipt, Letter letter, Instant now) {
        if (state != MessageState.SENDING) {
            return Optional.empty();
        }
        claimedAt = null;
        return switch (receipt) {
            case Receipt.Accepted() -> Optional.of(sent(letter, now));
            case Receipt.Refused(String why) -> Optional.of(failed(MessageState.FAILED, why, letter, now));
            case Receipt.Delayed(String why)
            when attempts < MOST_ATTEMPTS -> {
                tryLater(why, now);
                yield Optional.empty();
            }
            case Receipt.Delayed(String why) -> Optional.of(failed(MessageState.HARD_BOUNCED, why, letter, now));
        };
    }

    /** The provider never took it from the instance that died. */
    void release(Instant now) {
        enter(MessageState.QUEUED);
        claimedAt = null;
        dueAt = now;
    }

    void suppress(String why) {
        enter(MessageState.SUPPRESSED);
        reason = why;
        dueAt = null;
    }

    /** Somebody asks the provider about it; the others need not. */
    void keepClaimed(Instant now) {
        claimedAt = now;
    }

    private MessageSent sent(Letter letter, Instant now) {
        enter(MessageState.SENT);
        reason = null;
        sentAt = now;
        endedAt = now;
        return new MessageSent(
                id,
                now,
                campaignId,
                letter.campaign(),
                accountId,
                contactId,
                letter.channel(),
                letter.subjectFor(name));
    }

    private void tryLater(String why, Instant now) {
        enter(MessageState.SOFT_BOUNCED);
        reason = why;
        dueAt = now.plus(FIRST_PAUSE.multipliedBy(1L << (attempts - 1)));
    }

    private MessageFailed failed(MessageState end, String why, Letter letter, Instant now) {
        enter(end);
        reason = why;
        endedAt = now;
        return new MessageFailed(id, now, campaignId, letter.campaign(), accountId, contactId, letter.channel(), why);
    }

    private void enter(MessageState to) {
        if (!state.moves().contains(to)) {
            throw new IllegalStateException("Message " + id + " cannot go from " + state + " to " + to);
        }
        state = to;
    }

    Recipient recipient() {
        return new Recipient(accountId, contactId, name, address);
    }

    UUID id() {
        return id;
    }

    UUID campaignId() {
        return campaignId;
    }

    int step() {
        return step;
    }

    MessageState state() {
        return state;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    Instant claimedAt() {
        return claimedAt;
    }

    Instant createdAt() {
        return createdAt;
    }
}
