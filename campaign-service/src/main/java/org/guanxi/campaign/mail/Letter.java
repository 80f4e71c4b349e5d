package org.guanxi.campaign.mail;

import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a campaign wants said to everybody; {@code {{name}}} stands for the reader's name. */
public record Letter(UUID campaignId, String campaign, String channel, String subject, String body) {

    public static final String NAME = "{{name}}";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}]*}}");
    private static final String LINE_ENDS = "[\\p{Cc}\\u2028\\u2029]+";

    /** What looks like a placeholder and is none. */
    public static List<String> unknownPlaceholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(found -> !found.equals(NAME))
                .distinct()
                .toList();
    }

    public Mail to(UUID messageId, String name, String address) {
        return new Mail(messageId, address, subjectFor(name), body.replace(NAME, name));
    }

    /** One line whatever the name is: a line break in a subject would begin another header. */
    public String subjectFor(String name) {
        return subject.replace(NAME, name).replaceAll(LINE_ENDS, " ");
    }
}
