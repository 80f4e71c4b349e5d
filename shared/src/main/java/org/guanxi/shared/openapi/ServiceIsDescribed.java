package org.guanxi.shared.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** The API's description says whose it is, how a program signs in, and groups the operations by the resource in their path. */
class ServiceIsDescribed implements OpenApiCustomizer {

    private static final String PARTNER = "partner";

    private final String service;

    ServiceIsDescribed(String service) {
        this.service = service;
    }

    @Override
    public void customise(OpenAPI description) {
        description.info(new Info().title("Guanxi: " + service).version("1"));
        description.getComponents().addSecuritySchemes(PARTNER, clientCredentials());
        description.addSecurityItem(new SecurityRequirement().addList(PARTNER));
        description
                .getPaths()
                .forEach((path, item) ->
                        item.readOperations().forEach(operation -> operation.setTags(List.of(resource(path)))));
    }

    private static SecurityScheme clientCredentials() {
        var flow = new OAuthFlow().tokenUrl("/oauth2/token").scopes(new Scopes());
        return new SecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description("A partner application's token, by its client id and secret")
                .flows(new OAuthFlows().clientCredentials(flow));
    }

    /** {@code /api/accounts/{id}/timeline} is about accounts. */
    private static String resource(String path) {
        var parts = path.split("/");
        return parts.length > 2 ? parts[2] : path;
    }
}
