package org.guanxi.analytics.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One comparison as it stands for one account: part of a reason.
 *
 * @param currency what both amounts are in, where it compares money
 * @param withoutRate how many amounts the actual one leaves out, since no rate leads from their currency to that one
 */
public record Condition(
        String field,
        String op,
        @Nullable Object value,
        @Nullable Object actual,
        boolean holds,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String currency,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer withoutRate) {}
