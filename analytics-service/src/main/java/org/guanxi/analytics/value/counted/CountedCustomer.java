package org.guanxi.analytics.value.counted;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account that a model was fitted to.
 *
 * @param repeats days with an order after the first such day, until the end of observation
 * @param repeatsAfter days with an order in the hold-out; missing where there was none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CountedCustomer(
        UUID accountId,
        String accountName,
        int repeats,
        @Nullable Integer repeatsAfter) {}
