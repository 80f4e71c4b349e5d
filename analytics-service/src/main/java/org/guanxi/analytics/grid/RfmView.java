package org.guanxi.analytics.grid;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.guanxi.analytics.rfm.RfmName;
import org.jspecify.annotations.Nullable;

/**
 * The grid with who stands where.
 *
 * @param asOf when the accounts in the cells were counted: now
 * @param edgesAsOf when the borders of the cells were last drawn; null before the first order
 * @param currency what revenue is in, by the configured rates
 * @param ordersWithoutRate how many orders' money counts nowhere, since no rate leads to that currency
 */
record RfmView(
        Instant asOf,
        @Nullable Instant edgesAsOf,
        int edgesVersion,
        @Nullable String currency,
        long ordersWithoutRate,
        List<Cell> cells) {

    record Cell(int r, int fm, RfmName name, long accounts, BigDecimal revenue) {}
}
