package org.guanxi.analytics.rule;

import static org.guanxi.analytics.rule.Op.*;

import java.util.List;

/** What kind of value a field has, and so how it can be compared. */
public enum FieldType {
    TEXT(List.of(EQ, NE, IN, CONTAINS, IS_EMPTY)),
    ENUM(List.of(EQ, NE, IN, IS_EMPTY)),
    NUMBER(List.of(EQ, NE, IN, LT, LE, GT, GE, IS_EMPTY)),
    /** In the common currency. */
    MONEY(List.of(EQ, NE, IN, LT, LE, GT, GE, IS_EMPTY)),
    MOMENT(List.of(WITHIN_LAST, NOT_WITHIN_LAST, LT, LE, GT, GE, IS_EMPTY));

    private final List<Op> ops;

    FieldType(List<Op> ops) {
        this.ops = ops;
    }

    public List<Op> ops() {
        return ops;
    }
}
