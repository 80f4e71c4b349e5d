package org.guanxi.shared.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RefusalsAreDescribedTest {

    private final OpenAPI api = new OpenAPI().components(new Components());

    @Test
    void whatOnlyReadsIsRefusedForFewReasons() {
        assertThat(refusals(HttpMethod.GET, "/api/deals", new Operation()))
                .containsExactlyInAnyOrder("401", "403", "429", "503");
    }

    @Test
    void aChangeCanMeetAnother() {
        Operation change = new Operation()
                .requestBody(new RequestBody())
                .addParametersItem(new HeaderParameter().name("If-Match"));
        assertThat(refusals(HttpMethod.PUT, "/api/deals/{id}", change))
                .containsExactlyInAnyOrder("400", "401", "403", "404", "409", "412", "422", "428", "429", "503");
    }

    @Test
    void everyRefusalIsAProblem() {
        refusals(HttpMethod.GET, "/api/deals", new Operation());
        assertThat(api.getComponents().getResponses().values())
                .hasSize(11)
                .allSatisfy(refusal -> assertThat(refusal.getContent()).containsOnlyKeys("application/problem+json"));
        assertThat(api.getComponents().getResponses().get("TooManyRequests").getHeaders())
                .containsOnlyKeys("Retry-After");
        assertThat(api.getComponents().getSchemas().get("Problem").getProperties())
                .containsKeys(
                        "type", "title", "status", "detail", "code", "traceId", "errors", "otherId", "currentVersion");
    }

    private Set<String> refusals(HttpMethod method, String path, Operation operation) {
        operation.setResponses(new ApiResponses());
        PathItem item = new PathItem();
        item.operation(method, operation);
        new RefusalsAreDescribed().customise(api.paths(new Paths().addPathItem(path, item)));
        return operation.getResponses().keySet();
    }
}
