package org.guanxi.analytics.value.distribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The accounts by what is expected of them.
 *
 * @param asOf when the figures are from: now, or a past day that the model is for
 * @param asOfDay that past day; missing with a model that goes with the time
 * @param values by expected value in the common currency; none where there is no such currency or nobody with a value
 * @param active by the probability of being active, whatever the currency
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ValueDistribution(
        Instant asOf, @Nullable LocalDate asOfDay, int modelVersion, List<Values> values, Active active) {

    /** @param sum of the expected values */
    public record Values(String currency, long accounts, double sum, List<Bin> bins) {}

    /** @param sum of the expected orders */
    public record Active(long accounts, double sum, List<Bin> bins) {}
}
