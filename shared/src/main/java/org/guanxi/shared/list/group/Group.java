package org.guanxi.shared.list.group;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that have one value of a field in common.
 *
 * @param value as it stands in a filter; of moments the month: {@code 2026-03}; null where there is none
 * @param sums money once for each currency
 */
public record Group(@Nullable String value, long count, List<Sum> sums) {

    /** @param currency null where the field is no money */
    public record Sum(String field, @Nullable String currency, BigDecimal amount) {}
}
