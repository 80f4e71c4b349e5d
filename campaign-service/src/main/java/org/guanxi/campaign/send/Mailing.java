package org.guanxi.campaign.send;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.campaign.mail.Letter;
import org.jspecify.annotations.Nullable;

/** The sending of one campaign's letter, as it was when the campaign started. */
@Entity
class Mailing {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String campaign;
    private String channel;
    private String subject;
    private String body;

    @Enumerated(EnumType.STRING)
    private MailingState state;

    /** Since when it runs: somebody has looked at what had failed before. */
    private Instant runningSince;

    protected Mailing() {}

    Mailing(Letter letter, Instant now) {
        this.id = letter.campaignId();
        this.campaign = letter.campaign();
        this.channel = letter.channel();
        this.subject = letter.subject();
        this.body = letter.body();
        this.state = MailingState.RUNNING;
        this.runningSince = now;
    }

    void pause() {
        state = MailingState.PAUSED;
    }

    void resume(Instant now) {
        state = MailingState.RUNNING;
        runningSince = now;
    }

    void end() {
        state = MailingState.ENDED;
    }

    boolean isRunning() {
        return state == MailingState.RUNNING;
    }

    boolean isEnded() {
        return state == MailingState.ENDED;
    }

    UUID id() {
        return id;
    }

    Instant runningSince() {
        return runningSince;
    }

    Letter letter() {
        return new Letter(id, campaign, channel, subject, body);
    }
}
