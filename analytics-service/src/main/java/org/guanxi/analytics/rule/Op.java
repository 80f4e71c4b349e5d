package org.guanxi.analytics.rule;

import java.util.Arrays;
import java.util.Optional;

/** How a field is compared. With a missing value only {@link #IS_EMPTY} holds. */
public enum Op {
    EQ("eq"),
    NE("ne"),
    IN("in"),
    LT("lt"),
    LE("le"),
    GT("gt"),
    GE("ge"),
    CONTAINS("contains"),
    IS_EMPTY("isEmpty"),
    /** The moment plus the span is still to come. */
    WITHIN_LAST("withinLast"),
    /** The moment plus the span has passed. */
    NOT_WITHIN_LAST("notWithinLast");

    private final String word;

    Op(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    boolean spans() {
        return this == WITHIN_LAST || this == NOT_WITHIN_LAST;
    }

    static Optional<Op> find(String word) {
        return Arrays.stream(values()).filter(op -> op.word.equals(word)).findFirst();
    }
}
