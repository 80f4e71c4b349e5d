package org.guanxi.campaign.send;

import java.util.UUID;

/** What a campaign wants said to everybody; {@code {{name}}} stands for the reader's name. */
public record Letter(UUID campaignId, String campaign, String channel, String subject, String body) {

    private static final String NAME = "{{name}}";
    private static final String LINE_ENDS = "[\\p{Cc}\\u2028\\u2029]+";

    Mail to(UUID messageId, String name, String address) {
        return new Mail(messageId, address, subjectFor(name), body.replace(NAME, name));
    }

    /** One line whatever the name is: a line break in a subject would begin another header. */
    String subjectFor(String name) {
        return subject.replace(NAME, name).replaceAll(LINE_ENDS, " ");
    }
}
