package org.guanxi.shared.security;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** The API's description names the rights that each operation needs, by the rule that decides, and how one signs in. */
class RightsAreDescribed implements OpenApiCustomizer {

    private static final String PARTNER = "partner";
    private static final String SESSION = "session";

    @Override
    public void customise(OpenAPI description) {
        description
                .getComponents()
                .addSecuritySchemes(PARTNER, clientCredentials())
                .addSecuritySchemes(SESSION, session());
        description
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> operation.setSecurity(ways(method, path))));
    }

    /** What no application can be given, only people may. */
    private static List<SecurityRequirement> ways(HttpMethod method, String path) {
        Set<String> needed = ObjectRights.needed(method.name(), path);
        List<String> rights = needed.stream().sorted().toList();
        List<SecurityRequirement> ways = new ArrayList<>();
        if (Role.allRights().containsAll(needed)) {
            ways.add(new SecurityRequirement().addList(PARTNER, rights));
        }
        ways.add(new SecurityRequirement().addList(SESSION, rights));
        return ways;
    }

    private static SecurityScheme clientCredentials() {
        Scopes scopes = new Scopes();
        Role.allRights().forEach(right -> {
            String[] parts = right.split(":");
            scopes.addString(right, (parts[1].equals("read") ? "Look at " : "Create and change ") + parts[0]);
        });
        return new SecurityScheme()
                .type(SecurityScheme.Type.OAUTH2)
                .description(
                        "A partner application's bearer token, by its client id and secret; its scopes are its rights")
                .flows(new OAuthFlows()
                        .clientCredentials(
                                new OAuthFlow().tokenUrl("/oauth2/token").scopes(scopes)));
    }

    private static SecurityScheme session() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.COOKIE)
                .name("GUANXI_SESSION")
                .description(
                        "Somebody who is signed in here; their roles give the rights. __Host-GUANXI_SESSION by https");
    }
}
