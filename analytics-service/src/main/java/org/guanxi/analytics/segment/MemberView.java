package org.guanxi.analytics.segment;

import java.time.Instant;
import java.util.UUID;
import org.guanxi.analytics.segment.member.Reason;

record MemberView(UUID accountId, String accountName, Instant since, Reason reason) {}
