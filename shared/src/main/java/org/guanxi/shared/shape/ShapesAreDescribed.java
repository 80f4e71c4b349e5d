package org.guanxi.shared.shape;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.util.List;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.method.HandlerMethod;

/** The API's description names {@code fields} and, where there is something to expand, {@code expand}. */
class ShapesAreDescribed implements OperationCustomizer {

    private final List<Expansion> expansions;

    ShapesAreDescribed(ObjectProvider<Expansion> expansions) {
        this.expansions = expansions.orderedStream().toList();
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        if (handler.hasMethodAnnotation(GetMapping.class)) {
            Shown.by(handler.getReturnType()).ifPresent(shown -> describe(operation, shown));
        }
        return operation;
    }

    private void describe(Operation operation, Shown shown) {
        operation.addParametersItem(parameter("fields", "Only these: " + String.join(",", shown.fields())));
        String there = expansions.stream()
                .filter(shown::refersTo)
                .map(Expansion::name)
                .sorted()
                .collect(Collectors.joining(","));
        if (!there.isEmpty()) {
            operation.addParametersItem(parameter("expand", "What ids refer to, beside them: " + there));
        }
    }

    private static QueryParameter parameter(String name, String description) {
        QueryParameter parameter = new QueryParameter();
        parameter.setName(name);
        parameter.setDescription(description);
        parameter.setRequired(false);
        parameter.setSchema(new StringSchema());
        return parameter;
    }
}
