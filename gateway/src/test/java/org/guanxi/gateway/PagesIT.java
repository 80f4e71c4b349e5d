package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.gateway.Gateway.header;
import static org.guanxi.gateway.Gateway.json;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What the gateway serves itself. */
class PagesIT extends GatewayTest {

    @Test
    void servesPagesWithHeadersAndTheApiPage() throws Exception {
        HttpResponse<String> page = client.get("/docs/api", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("swagger-ui-bundle.js")
                .as("an icon of ours, so that no browser asks for /favicon.ico")
                .contains("rel=\"icon\" type=\"image/svg+xml\" href=\"/seal.svg\"");
        assertThat(client.get("/docs/api/swagger-ui/swagger-ui.css").statusCode())
                .isEqualTo(200);
        assertThat(client.get("/docs/api/openapi.json").body()).contains("/api/users");
        assertThat(header(page, "Content-Security-Policy"))
                .contains("script-src 'self'")
                .contains("frame-ancestors 'none'");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        HttpResponse<String> nothing = client.get("/nothing.json");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(json(nothing).path("code").asString()).isEqualTo("not-found");
    }

    @Test
    void keepsTheIconForADayAndAsksForThePageAgain() throws Exception {
        assertThat(header(client.get("/seal.svg"), "Cache-Control")).isEqualTo("max-age=86400, public");
        assertThat(header(client.get("/accounts", "Accept", "text/html"), "Cache-Control"))
                .isEqualTo("no-cache");
    }

    @Test
    void showsMetricsToNobodyWhoComesThroughAProxy() throws Exception {
        assertThat(client.get("/actuator/health").body()).contains("UP");
        assertThat(client.get("/actuator/prometheus").statusCode()).isEqualTo(200);
        assertThat(client.get("/actuator/prometheus", "X-Forwarded-For", "203.0.113.7")
                        .statusCode())
                .isEqualTo(403);
    }
}
