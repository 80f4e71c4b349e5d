package org.guanxi.campaign.send;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
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

    protected Mailing() {}

    Mailing(Letter letter) {
        this.id = letter.campaignId();
        this.campaign = letter.campaign();
        this.channel = letter.channel();
        this.subject = letter.subject();
        this.body = letter.body();
        this.state = MailingState.RUNNING;
    }

    void pause() {
        state = MailingState.PAUSED;
    }

    void resume() {
        state = MailingState.RUNNING;
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

    Letter letter() {
        return new Letter(id, campaign, channel, subject, body);
    }
}
