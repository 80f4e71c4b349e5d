package org.guanxi.campaign.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.campaign.audience.Recipient;
import org.guanxi.campaign.mail.Letter;
import org.guanxi.campaign.mail.Mail;
import org.guanxi.campaign.mail.Receipt;
import org.guanxi.shared.event.campaign.MessageFailed;
import org.guanxi.shared.event.campaign.MessageSent;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Letter LETTER =
            new Letter(new UUID(0, 1), "Spring", "MAIL", "News for {{name}}", "Dear {{name}}, {{name}}!");

    @Test
    void speaksToItsReaderByName() {
        Mail mail = aMessage().claim(LETTER, NOW);

        assertThat(mail.subject()).isEqualTo("News for Li Na");
        assertThat(mail.body()).isEqualTo("Dear Li Na, Li Na!");
    }

    @Test
    void keepsTheSubjectOneLineWhateverTheName() {
        Mail mail = LETTER.to(new UUID(0, 2), "Li\r\nBcc: all@example.com", "li@example.com");

        assertThat(mail.subject()).isEqualTo("News for Li Bcc: all@example.com");
    }

    @Test
    void isClaimedOnce() {
        Message message = aMessage();
        message.claim(LETTER, NOW);

        assertThat(message.dueAt()).isNull();
        assertThatThrownBy(() -> message.claim(LETTER, NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void tellsThatItWasSent() {
        Message message = aClaimedMessage();

        var event = message.record(new Receipt.Accepted(), LETTER, NOW);

        assertThat(event)
                .get()
                .isInstanceOfSatisfying(
                        MessageSent.class, sent -> assertThat(sent.subject()).isEqualTo("News for Li Na"));
        assertThat(message.state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void takesOneReceipt() {
        Message message = aClaimedMessage();
        message.record(new Receipt.Accepted(), LETTER, NOW);

        assertThat(message.record(new Receipt.Refused("late"), LETTER, NOW)).isEmpty();
        assertThat(message.state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void failsForGoodWhenRefused() {
        Message message = aClaimedMessage();

        var event = message.record(new Receipt.Refused("no such mailbox"), LETTER, NOW);

        assertThat(event)
                .get()
                .isInstanceOfSatisfying(
                        MessageFailed.class,
                        failed -> assertThat(failed.reason()).isEqualTo("no such mailbox"));
        assertThat(message.state()).isEqualTo(MessageState.FAILED);
    }

    @Test
    void waitsLongerAfterEachDelayAndThenGivesUp() {
        Message message = aMessage();
        Receipt delayed = new Receipt.Delayed("mailbox full");
        for (int attempt = 1; attempt < Message.MOST_ATTEMPTS; attempt++) {
            message.claim(LETTER, NOW);
            assertThat(message.record(delayed, LETTER, NOW)).isEmpty();
            assertThat(message.state()).isEqualTo(MessageState.SOFT_BOUNCED);
            assertThat(message.dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(5).multipliedBy(1L << (attempt - 1))));
        }
        message.claim(LETTER, NOW);

        assertThat(message.record(delayed, LETTER, NOW)).get().isInstanceOf(MessageFailed.class);
        assertThat(message.state()).isEqualTo(MessageState.HARD_BOUNCED);
    }

    @Test
    void isDueAgainWhenTheProviderNeverTookIt() {
        Message message = aClaimedMessage();

        message.release(NOW);

        assertThat(message.state()).isEqualTo(MessageState.QUEUED);
        assertThat(message.dueAt()).isEqualTo(NOW);
        assertThat(message.claimedAt()).isNull();
    }

    @Test
    void whatWasSentIsNeverQueuedAgain() {
        Message message = aClaimedMessage();
        message.record(new Receipt.Accepted(), LETTER, NOW);

        assertThatThrownBy(() -> message.release(NOW)).isInstanceOf(IllegalStateException.class);
    }

    private static Message aMessage() {
        Recipient reader = new Recipient(new UUID(0, 2), new UUID(0, 3), "Li Na", "li@example.com");
        return new Message(LETTER.campaignId(), 1, reader, NOW);
    }

    private static Message aClaimedMessage() {
        Message message = aMessage();
        message.claim(LETTER, NOW);
        return message;
    }
}
