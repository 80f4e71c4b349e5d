package org.guanxi.analytics.feed;

import java.util.UUID;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.profile.Attributes;
import org.jspecify.annotations.Nullable;

/** What one event tells: of an account itself, or of something that is its own. */
record News(
        String type,
        UUID accountId,
        Attributes.@Nullable Notice notice,
        @Nullable Fact fact) {

    static News of(String type, Attributes.Notice notice) {
        return new News(type, notice.accountId(), notice, null);
    }

    static News of(String type, Fact fact) {
        return new News(type, fact.accountId(), null, fact);
    }
}
