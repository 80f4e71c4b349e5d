package org.guanxi.shared.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** The API's description says whose it is, and groups the operations by the resource in their path. */
class ServiceIsDescribed implements OpenApiCustomizer {

    private final String service;

    ServiceIsDescribed(String service) {
        this.service = service;
    }

    @Override
    public void customise(OpenAPI description) {
        description.info(new Info().title("Guanxi: " + service).version("1"));
        description
                .getPaths()
                .forEach((path, item) ->
                        item.readOperations().forEach(operation -> operation.setTags(List.of(resource(path)))));
    }

    /** {@code /api/accounts/{id}/timeline} is about accounts. */
    private static String resource(String path) {
        var parts = path.split("/");
        return parts.length > 2 ? parts[2] : path;
    }
}
