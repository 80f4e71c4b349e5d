package org.guanxi.analytics.profile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the customer value model says of one account; money only where the spend model could be fitted. */
public record ValueScore(
        double expectedOrders,
        @Nullable Double expectedSpend,
        @Nullable Double expectedValue,
        double probabilityActive,
        Instant asOf,
        int modelVersion) {}
