package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.gateway.Gateway.json;

import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionIT extends GatewayTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/system", "/api/operations", "/api/live"})
    void refusesAVersionThatItDoesNotServe(String path) throws Exception {
        String operator = "Bearer " + services.partnerToken("operator", "operations:read");
        for (String version : new String[] {"2", "1.5", "newest"}) {
            HttpResponse<String> refused =
                    client.get(path, "Authorization", operator, "API-Version", version, "Accept-Language", "en");
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(400);
            assertThat(json(refused).path("code").asString()).isEqualTo("invalid-request");
            assertThat(json(refused).at("/errors/0/pointer").asString()).isEqualTo("API-Version");
            assertThat(json(refused).at("/errors/0/message").asString()).contains("send 1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.0"})
    void servesTheVersionThatThereIs(String version) throws Exception {
        assertThat(client.get("/api/system", "Authorization", bearer, "API-Version", version)
                        .statusCode())
                .isEqualTo(200);
    }
}
