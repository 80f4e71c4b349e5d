package org.guanxi.analytics.segment;

import java.util.List;
import org.guanxi.analytics.rule.Field;
import org.guanxi.analytics.rule.FieldType;
import org.guanxi.analytics.rule.Op;
import org.jspecify.annotations.Nullable;

/**
 * A field that rules may mention and how it may be compared.
 *
 * @param currency what an amount of money is compared in, whatever currency it came in: the common one of the rates
 */
record FieldView(
        String name,
        FieldType type,
        List<String> ops,
        List<String> options,
        @Nullable String currency) {

    static FieldView of(Field field, @Nullable String common) {
        var ops = field.type().ops().stream().map(Op::word).toList();
        return new FieldView(
                field.name(), field.type(), ops, field.options(), field.type() == FieldType.MONEY ? common : null);
    }
}
