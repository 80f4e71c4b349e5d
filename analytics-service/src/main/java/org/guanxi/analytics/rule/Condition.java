package org.guanxi.analytics.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One comparison as it stands for one account: part of a reason.
 *
 * @param before what the account had until then, where something else than the account's own doings has changed that
 * @param currency what both amounts are in, where it compares money
 * @param withoutRate how many amounts the actual one leaves out, since no rate leads from their currency to that one
 */
public record Condition(
        String field,
        String op,
        @Nullable Object value,
        @Nullable Object actual,
        boolean holds,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Object before,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String currency,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer withoutRate) {

    /** @param earlier the same comparison as it stood before; nothing is said of what is as it was */
    public Condition after(Condition earlier) {
        var former = Objects.equals(earlier.actual, actual) ? null : earlier.actual;
        return new Condition(field, op, value, actual, holds, former, currency, withoutRate);
    }

    /** Whether both ask the same. */
    public boolean asks(Condition other) {
        return field.equals(other.field) && op.equals(other.op) && Objects.equals(value, other.value);
    }
}
