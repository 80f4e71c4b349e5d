package org.guanxi.campaign.mail;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps mails where they can be read instead of sending them. Two domains behave like addresses that cause trouble. */
@Component
class SandboxMail implements MailSender {

    private static final String REFUSED = "@refused.invalid";
    private static final String DELAYED = "@delayed.invalid";

    private final JdbcClient jdbc;
    private final Clock clock;

    SandboxMail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Receipt send(Mail mail) {
        if (mail.address().endsWith(REFUSED)) {
            return new Receipt.Refused("550 no such mailbox");
        }
        if (mail.address().endsWith(DELAYED)) {
            return new Receipt.Delayed("451 try again later");
        }
        keep(mail);
        return new Receipt.Accepted();
    }

    private void keep(Mail mail) {
        jdbc.sql("""
                        INSERT IGNORE INTO sandbox_mail (message_id, address, subject, body, sent_at)
                        VALUES (?, ?, ?, ?, ?)""")
                .params(
                        Ids.bytes(mail.messageId()),
                        mail.address(),
                        mail.subject(),
                        mail.body(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Receipt> lookUp(UUID messageId) {
        return jdbc.sql("SELECT 1 FROM sandbox_mail WHERE message_id = ?")
                .param(Ids.bytes(messageId))
                .query((row, index) -> (Receipt) new Receipt.Accepted())
                .optional();
    }
}
