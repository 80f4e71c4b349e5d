package org.guanxi.campaign.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.guanxi.campaign.mail.Letter;
import org.jspecify.annotations.Nullable;

/** What is said and to whom, settled by the review; how it is called and when it runs, settled by the start. */
public record CampaignContent(
        String name,
        @Nullable String goal,
        CampaignChannel channel,
        @Nullable UUID segmentId,
        @Nullable String subject,
        @Nullable String body,
        @Nullable String language,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt) {

    public boolean saysTheSameAs(CampaignContent other) {
        return channel == other.channel
                && Objects.equals(segmentId, other.segmentId)
                && Objects.equals(subject, other.subject)
                && Objects.equals(body, other.body)
                && Objects.equals(language, other.language);
    }

    public boolean runsWhen(CampaignContent other) {
        return Objects.equals(startsAt, other.startsAt) && Objects.equals(endsAt, other.endsAt);
    }

    /** @throws CampaignEndsTooEarly */
    public void requireOrder() {
        if (startsAt != null && endsAt != null && !endsAt.isAfter(startsAt)) {
            throw new CampaignEndsTooEarly();
        }
    }

    /** @throws CampaignTimePassed */
    public void requireAhead(Instant now) {
        if (startsAt != null && startsAt.isBefore(now)) {
            throw CampaignTimePassed.ofStart();
        }
        requireNotOver(now);
    }

    /** @throws CampaignTimePassed */
    public void requireNotOver(Instant now) {
        if (endsAt != null && endsAt.isBefore(now)) {
            throw CampaignTimePassed.ofEnd();
        }
    }

    /** @throws CampaignIncomplete */
    public void requireComplete() {
        List<String> missing = new ArrayList<>();
        if (segmentId == null) {
            missing.add("segmentId");
        }
        if (subject == null) {
            missing.add("subject");
        }
        if (body == null) {
            missing.add("body");
        }
        if (!missing.isEmpty()) {
            throw new CampaignIncomplete(missing);
        }
    }

    /** @throws UnknownPlaceholder */
    public void requireReadable() {
        requireReadable("subject", subject);
        requireReadable("body", body);
    }

    private static void requireReadable(String field, @Nullable String text) {
        List<String> unknown = text == null ? List.of() : Letter.unknownPlaceholders(text);
        if (!unknown.isEmpty()) {
            throw new UnknownPlaceholder(field, unknown);
        }
    }
}
