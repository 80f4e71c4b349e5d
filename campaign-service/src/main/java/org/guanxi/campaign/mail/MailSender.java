package org.guanxi.campaign.mail;

import java.util.Optional;
import java.util.UUID;

/** The way to a mail provider. */
public interface MailSender {

    /** A provider that sees a message id again must not send again. An exception leaves open whether it was sent. */
    Receipt send(Mail mail);

    /** @return empty when the provider never took the message */
    Optional<Receipt> lookUp(UUID messageId);
}
