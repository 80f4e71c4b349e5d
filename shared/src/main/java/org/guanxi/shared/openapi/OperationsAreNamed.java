package org.guanxi.shared.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** The API's description has a sentence for each operation, for people, and a name of its own, for programs. */
class OperationsAreNamed implements OpenApiCustomizer {

    private static final String PAGE = Components.COMPONENTS_SCHEMAS_REF + "Page";

    @Override
    public void customise(OpenAPI description) {
        description
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap().forEach((method, operation) -> {
                    operation.setOperationId(OperationId.of(method, path, answersMany(operation)));
                    operation.setSummary(Summary.of(method, path, operation.getSummary()));
                }));
    }

    private static boolean answersMany(Operation operation) {
        return operation.getResponses().values().stream()
                .flatMap(answer -> Stream.ofNullable(answer.getContent()))
                .flatMap(content -> content.values().stream())
                .flatMap(body -> Stream.ofNullable(body.getSchema()))
                .anyMatch(schema -> schema.getItems() != null || isPage(schema.get$ref()));
    }

    private static boolean isPage(@Nullable String reference) {
        return reference != null && reference.startsWith(PAGE);
    }
}
