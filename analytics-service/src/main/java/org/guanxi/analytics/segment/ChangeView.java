package org.guanxi.analytics.segment;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.analytics.segment.member.Reason;

record ChangeView(
        UUID id, UUID accountId, String accountName, Direction change, Instant at, Reason reason, int ruleVersion) {

    enum Direction {
        ENTERED,
        LEFT
    }
}
