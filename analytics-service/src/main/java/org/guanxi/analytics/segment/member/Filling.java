package org.guanxi.analytics.segment.member;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A segment whose present rule has not been asked of everybody yet.
 *
 * @param after the last account that it was asked of, in the order of ids
 * @param asked of how many accounts
 */
record Filling(UUID segmentId, int ruleVersion, @Nullable UUID after, long asked) {}
