package org.guanxi.analytics.value.distribution;

import java.time.Instant;
import java.util.List;

/**
 * The accounts by what is expected of them.
 *
 * @param asOf when they were counted
 * @param values by expected value in the common currency; none where there is no such currency or nobody with a value
 * @param active by the probability of being active, whatever the currency
 */
public record ValueDistribution(Instant asOf, int modelVersion, List<Values> values, Active active) {

    /** @param sum of the expected values */
    public record Values(String currency, long accounts, double sum, List<Bin> bins) {}

    /** @param sum of the expected orders */
    public record Active(long accounts, double sum, List<Bin> bins) {}
}
