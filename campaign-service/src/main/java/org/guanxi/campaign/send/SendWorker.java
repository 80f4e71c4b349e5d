package org.guanxi.campaign.send;

import java.util.Optional;
import java.util.UUID;
import org.guanxi.campaign.mail.Mail;
import org.guanxi.campaign.mail.MailSender;
import org.guanxi.campaign.mail.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Runs in every instance; no two take the same message. */
@Component
class SendWorker {

    private static final Logger log = LoggerFactory.getLogger(SendWorker.class);

    private static final int TURN = 100;

    private final SendService sends;
    private final MailSender sender;

    SendWorker(SendService sends, MailSender sender) {
        this.sends = sends;
        this.sender = sender;
    }

    /** By turns, so that a campaign to everybody does not keep a small one waiting. */
    @Scheduled(fixedDelayString = "${guanxi.sends.every:1s}")
    void sendDue() {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = false;
            for (UUID campaign : sends.listRunning()) {
                more |= sendSome(campaign);
            }
        }
    }

    /** @return whether there may be more of this campaign */
    private boolean sendSome(UUID campaign) {
        for (int left = TURN; left > 0; left--) {
            Optional<Mail> next = sends.claimNext(campaign);
            if (next.isEmpty()) {
                return false;
            }
            send(next.get());
        }
        return true;
    }

    private void send(Mail mail) {
        try {
            sends.record(mail.messageId(), sender.send(mail));
        } catch (RuntimeException unknown) {
            log.warn("Whether message {} went out will be asked later: {}", mail.messageId(), unknown.toString());
        }
    }

    /** Never sends again what may have been sent: the provider knows. */
    @Scheduled(fixedDelayString = "${guanxi.sends.ask-every:30s}")
    void askAboutUnknown() {
        for (UUID message : sends.takeUnknown()) {
            Optional<Receipt> receipt = sender.lookUp(message);
            if (receipt.isPresent()) {
                sends.record(message, receipt.get());
            } else {
                sends.release(message);
            }
        }
    }
}
