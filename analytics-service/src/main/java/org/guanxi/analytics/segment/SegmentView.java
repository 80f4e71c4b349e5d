package org.guanxi.analytics.segment;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param filled the share of all accounts that the present rule has been asked of: below 1 there may be more members */
record SegmentView(
        UUID id,
        String name,
        @Nullable String description,
        Map<String, Object> rule,
        int ruleVersion,
        long memberCount,
        double filled,
        Instant createdAt,
        Instant changedAt,
        long version) {}
