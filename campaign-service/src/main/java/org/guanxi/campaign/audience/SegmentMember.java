package org.guanxi.campaign.audience;

import java.util.UUID;

/**
 * @param member false remembers that the account has left, so that older news cannot bring it back
 * @param sequence of the event that told us so
 */
record SegmentMember(UUID segmentId, UUID accountId, boolean member, long sequence) {}
