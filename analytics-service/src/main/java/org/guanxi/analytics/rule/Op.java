package org.guanxi.analytics.rule;

import java.util.Arrays;
import java.util.Optional;

/** How a field is compared. With a missing value only {@link #IS_EMPTY} and {@link #NE} hold. */
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
    /** The moment plus the span has passed: there was one, but not lately. */
    NOT_WITHIN_LAST("notWithinLast");

    private final String word;

    Op(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** Whether it holds of a missing value: what is not there is not that, as the filters of lists have it. */
    boolean ofNothing() {
        return this == IS_EMPTY || this == NE;
    }

    boolean spans() {
        return this == WITHIN_LAST || this == NOT_WITHIN_LAST;
    }

    static Optional<Op> find(String word) {
        return Arrays.stream(values()).filter(op -> op.word.equals(word)).findFirst();
    }
}
