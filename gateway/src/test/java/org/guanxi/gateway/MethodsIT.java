package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.gateway.Gateway.header;
import static org.guanxi.gateway.Gateway.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A method that a page does not have is 405, and what may be done with it stays what it was. */
class MethodsIT extends GatewayTest {

    @ParameterizedTest
    @CsvSource({
        "PUT, /",
        "POST, /",
        "DELETE, /docs/api",
        "PATCH, /docs/api",
        "POST, /actuator/health",
        "PUT, /session",
        "POST, /docs/api/openapi.json"
    })
    void saysWhichMethodsThereAre(String method, String path) throws Exception {
        for (String[] caller : new String[][] {{}, {"Authorization", bearer}}) {
            HttpResponse<String> refused = client.send(method, path, BodyPublishers.ofString("{}"), caller);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(405);
            assertThat(json(refused).path("code").asString()).isEqualTo("method-not-allowed");
            assertThat(header(refused, "Allow")).contains("GET");
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/accounts", "/api/accounts/nothing", "/api/system", "/session", "/nothing.json"})
    void namesNoMethodThatIsRefused(String path) throws Exception {
        for (String[] caller : new String[][] {{}, {"Authorization", bearer}}) {
            HttpResponse<String> answer = client.send("OPTIONS", path, BodyPublishers.noBody(), caller);
            assertThat(header(answer, "Allow"))
                    .as(path + " " + answer.statusCode())
                    .doesNotContain("TRACE", "DELETE");
        }
    }

    @Test
    void stillAsksWhoeverWritesToTheApiWhoTheyAre() throws Exception {
        assertThat(client.post("/api/accounts", "{}").statusCode()).isEqualTo(401);
        assertThat(client.post("/api/nothing", "{}").statusCode()).isEqualTo(401);
        assertThat(client.post("/actuator/shutdown", "").statusCode()).isIn(404, 405);
    }

    @Test
    void readsAndWritesNothingButJson() throws Exception {
        HttpResponse<String> refused = client.send(
                "PUT",
                "/api/operations/dead-letters/crm.sales.deal.customer-service.dlt/0/state",
                BodyPublishers.ofString("state: DISCARDED"),
                "Authorization",
                "Bearer " + services.partnerToken("operator", "operations:read operations:write"),
                "Content-Type",
                "application/yaml");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(415);
        assertThat(refused.headers().allValues("Accept")).containsExactly("application/json");
        HttpResponse<String> unwritten =
                client.get("/api/system", "Authorization", bearer, "Accept", "application/yaml");
        assertThat(unwritten.statusCode()).as(unwritten.body()).isEqualTo(406);
    }
}
