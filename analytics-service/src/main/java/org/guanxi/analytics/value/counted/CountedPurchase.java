package org.guanxi.analytics.value.counted;

import java.time.Instant;
import java.util.UUID;

/**
 * A day (UTC) on which an account ordered again.
 *
 * @param orderId of the first order of that day
 * @param orders how many the account placed on that day
 */
record CountedPurchase(UUID orderId, Instant placedAt, UUID accountId, String accountName, int orders) {}
