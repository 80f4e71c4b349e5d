package org.guanxi.analytics.rule;

import org.jspecify.annotations.Nullable;

/** One comparison as it stands for one account: part of a reason. */
public record Condition(
        String field,
        String op,
        @Nullable Object value,
        @Nullable Object actual,
        boolean holds) {}
