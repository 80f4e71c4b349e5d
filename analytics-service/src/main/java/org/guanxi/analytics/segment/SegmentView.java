package org.guanxi.analytics.segment;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record SegmentView(
        UUID id,
        String name,
        @Nullable String description,
        Map<String, Object> rule,
        int ruleVersion,
        long memberCount,
        Instant createdAt,
        Instant changedAt,
        long version) {}
