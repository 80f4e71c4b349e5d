package org.guanxi.campaign.send;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.campaign.audience.Recipient;
import org.guanxi.campaign.mail.Letter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a campaign may ask of its sending, in the campaign's own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Sends {

    private static final int ONLY_STEP = 1;
    static final String CAMPAIGN_ENDED = "CAMPAIGN_ENDED";

    private final Mailings mailings;
    private final Messages messages;
    private final QueuedMessages queued;
    private final Clock clock;

    Sends(Mailings mailings, Messages messages, QueuedMessages queued, Clock clock) {
        this.mailings = mailings;
        this.messages = messages;
        this.queued = queued;
        this.clock = clock;
    }

    public void start(Letter letter) {
        mailings.saveAndFlush(new Mailing(letter, clock.instant()));
    }

    /** A campaign reaches more people than a persistence context can hold. */
    public void queue(UUID campaignId, List<Recipient> recipients) {
        Instant now = clock.instant();
        queued.insert(recipients.stream()
                .map(recipient -> new Message(campaignId, ONLY_STEP, recipient, now))
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
