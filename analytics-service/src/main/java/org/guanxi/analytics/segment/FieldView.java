package org.guanxi.analytics.segment;

import java.util.List;
import org.guanxi.analytics.rule.Field;
import org.guanxi.analytics.rule.FieldType;
import org.guanxi.analytics.rule.Op;

/** A field that rules may mention and how it may be compared. */
record FieldView(String name, FieldType type, List<String> ops, List<String> options) {

    static FieldView of(Field field) {
        var ops = field.type().ops().stream().map(Op::word).toList();
        return new FieldView(field.name(), field.type(), ops, field.options());
    }
}
