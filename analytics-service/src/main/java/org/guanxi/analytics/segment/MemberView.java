package org.guanxi.analytics.segment;

import java.time.Instant;
import java.util.UUID;

record MemberView(UUID accountId, String accountName, Instant since, Reason reason) {}
