package org.guanxi.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import org.junit.jupiter.api.Test;

class RightsAreDescribedTest {

    private final OpenAPI api = new OpenAPI().components(new Components());

    @Test
    void namesWhatThePathNeeds() {
        assertThat(ways(HttpMethod.GET, "/api/deals/{id}/lines"))
                .containsExactly(way("partner", "deals:read"), way("session", "deals:read"));
        assertThat(ways(HttpMethod.POST, "/api/deals").getFirst()).isEqualTo(way("partner", "deals:write"));
        assertThat(ways(HttpMethod.POST, "/api/deals/changes").getFirst())
                .isEqualTo(way("partner", "deals:read", "deals:write"));
        assertThat(ways(HttpMethod.GET, "/api/deals/changes").getFirst()).isEqualTo(way("partner", "deals:read"));
        assertThat(ways(HttpMethod.POST, "/api/segments/previews").getFirst())
                .isEqualTo(way("partner", "segments:read"));
    }

    @Test
    void offersApplicationsOnlyWhatTheyCanBeGiven() {
        assertThat(ways(HttpMethod.GET, "/api/views")).containsExactly(way("session", "views:read"));
        assertThat(ways(HttpMethod.GET, "/api/me")).containsExactly(way("partner"), way("session"));
        assertThat(api.getComponents()
                        .getSecuritySchemes()
                        .get("partner")
                        .getFlows()
                        .getClientCredentials()
                        .getScopes())
                .containsOnlyKeys(Role.allRights());
    }

    private List<SecurityRequirement> ways(HttpMethod method, String path) {
        Operation operation = new Operation();
        PathItem item = new PathItem();
        item.operation(method, operation);
        new RightsAreDescribed().customise(api.paths(new Paths().addPathItem(path, item)));
        return operation.getSecurity();
    }

    private static SecurityRequirement way(String scheme, String... rights) {
        return new SecurityRequirement().addList(scheme, List.of(rights));
    }
}
