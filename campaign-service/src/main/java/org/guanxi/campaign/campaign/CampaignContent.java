package org.guanxi.campaign.campaign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said, to whom and when: settled when the campaign starts. */
record CampaignContent(
        String name,
        @Nullable String goal,
        CampaignChannel channel,
        @Nullable UUID segmentId,
        @Nullable String subject,
        @Nullable String body,
        @Nullable String language,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt) {

    void requireComplete() {
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
}
