package org.guanxi.campaign.send;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.campaign.audience.Recipient;
import org.hibernate.Session;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a campaign may ask of its sending, in the campaign's own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Sends {

    private static final int ONLY_STEP = 1;
    private static final int ROWS_A_STATEMENT = 100;
    static final String CAMPAIGN_ENDED = "CAMPAIGN_ENDED";

    private final Mailings mailings;
    private final Messages messages;
    private final Clock clock;
    private final EntityManager entities;

    Sends(Mailings mailings, Messages messages, Clock clock, EntityManager entities) {
        this.mailings = mailings;
        this.messages = messages;
        this.clock = clock;
        this.entities = entities;
    }

    public void start(Letter letter, List<Recipient> recipients) {
        entities.unwrap(Session.class).setJdbcBatchSize(ROWS_A_STATEMENT);
        Instant now = clock.instant();
        mailings.save(new Mailing(letter, now));
        messages.saveAll(recipients.stream()
                .map(recipient -> new Message(letter.campaignId(), ONLY_STEP, recipient, now))
                .toList());
    }

    public void pause(UUID campaignId) {
        mailings.findById(campaignId).ifPresent(Mailing::pause);
    }

    public void resume(UUID campaignId) {
        mailings.findById(campaignId).ifPresent(mailing -> mailing.resume(clock.instant()));
    }

    /** What still waits is never sent. */
    public void end(UUID campaignId) {
        mailings.findById(campaignId).ifPresent(Mailing::end);
        messages.suppressWaiting(campaignId, CAMPAIGN_ENDED);
    }

    /** Campaigns whose sending has stopped by itself, since too many of the latest messages failed. */
    @Transactional(readOnly = true)
    public List<UUID> listHalted() {
        return mailings.listHalted();
    }

    @Transactional(readOnly = true)
    public List<UUID> listDone() {
        return mailings.listDone();
    }
}
