package org.guanxi.shared.shape;

import java.lang.reflect.RecordComponent;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guanxi.shared.list.Page;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.ResponseEntity;

/** The kind of record that an operation shows, alone or in pages. Only records with an id of their own have shapes. */
record Shown(Set<String> fields) {

    static Optional<Shown> by(MethodParameter result) {
        ResolvableType type = ResolvableType.forMethodParameter(result);
        while (type.resolve() == ResponseEntity.class || type.resolve() == Page.class) {
            type = type.getGeneric(0);
        }
        Class<?> record = type.resolve();
        return record != null && record.isRecord()
                ? Optional.of(new Shown(names(record))).filter(shown -> shown.fields.contains("id"))
                : Optional.empty();
    }

    private static Set<String> names(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean refersTo(Expansion expansion) {
        return fields.contains(expansion.name() + "Id");
    }
}
