package org.guanxi.campaign.send;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.campaign.mail.Mail;
import org.guanxi.campaign.mail.Receipt;
import org.guanxi.shared.outbox.Outbox;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every method commits before the provider is spoken to. Read committed, because workers that lock neighbouring rows of one
 * index would otherwise lock the gaps between them and block each other.
 */
@Service
class SendService {

    private static final int ASKED_AT_ONCE = 100;

    private final Mailings mailings;
    private final Messages messages;
    private final SendSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    SendService(Mailings mailings, Messages messages, SendSettings settings, Outbox outbox, Clock clock) {
        this.mailings = mailings;
        this.messages = messages;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<UUID> listRunning() {
        return mailings.listRunning();
    }

    /** @return empty when nothing is due, or the campaign was paused meanwhile */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Optional<Mail> claimNext(UUID campaignId) {
        Instant now = clock.instant();
        return mailings.findById(campaignId)
                .filter(Mailing::isRunning)
                .flatMap(mailing -> messages.findFirstByCampaignIdAndDueAtLessThanEqualOrderByDueAtAscIdAsc(
                                campaignId, now)
                        .map(message -> message.claim(mailing.letter(), now)));
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void record(UUID messageId, Receipt receipt) {
        Message message = messages.findLockedById(messageId).orElseThrow();
        Mailing mailing = mailings.findById(message.campaignId()).orElseThrow();
        message.record(receipt, mailing.letter(), clock.instant()).ifPresent(outbox::append);
        suppressAfterTheEnd(message, mailing);
        if (message.state().isFailure() && failsTooOften(mailing)) {
            mailings.halt(mailing.id());
        }
    }

    private boolean failsTooOften(Mailing mailing) {
        FailureLimit limit = settings.failures();
        return limit.isReached(messages.listEnded(mailing.id(), mailing.runningSince(), Limit.of(limit.among())));
    }

    /** @return messages whose sender has not been heard of for so long that it must be dead */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<UUID> takeUnknown() {
        Instant now = clock.instant();
        List<Message> unknown = messages.findByStateAndClaimedAtLessThanEqualOrderByClaimedAt(
                MessageState.SENDING, now.minus(settings.unknownAfter()), Limit.of(ASKED_AT_ONCE));
        unknown.forEach(message -> message.keepClaimed(now));
        return unknown.stream().map(Message::id).toList();
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void release(UUID messageId) {
        Message message = messages.findLockedById(messageId).orElseThrow();
        message.release(clock.instant());
        suppressAfterTheEnd(message, mailings.findById(message.campaignId()).orElseThrow());
    }

    private static void suppressAfterTheEnd(Message message, Mailing mailing) {
        if (mailing.isEnded() && message.dueAt() != null) {
            message.suppress(Sends.CAMPAIGN_ENDED);
        }
    }
}
