package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.gateway.Gateway.header;
import static org.guanxi.gateway.Gateway.json;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What a caller hears while a service is away, slow or failing. */
class FailingServicesIT extends GatewayTest {

    private static final int BREAKER_WINDOW = 20;

    @Test
    void triesReadsTwiceAndWritesOnce() throws Exception {
        services.calls.set(0);
        assertThat(client.get("/api/leads/failing", "Authorization", bearer).statusCode())
                .isEqualTo(503);
        assertThat(services.calls.get()).isEqualTo(2);
        services.calls.set(0);
        client.post("/api/leads/failing", "{}", "Authorization", bearer);
        assertThat(services.calls.get()).isEqualTo(1);
    }

    @Test
    void saysSoWhenAServiceIsAwayOrSlow() throws Exception {
        HttpResponse<String> away = client.get("/api/cases", "Authorization", bearer);
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(header(away, "Retry-After")).isNotEmpty();
        assertThat(json(away).path("code").asString()).isEqualTo("service-unavailable");
        HttpResponse<String> slow = client.get("/api/contacts/slow", "Authorization", bearer);
        assertThat(slow.statusCode()).isEqualTo(503);
        assertThat(json(slow).path("code").asString()).isEqualTo("service-timeout");
        assertThat(client.get("/api/campaigns", "Authorization", bearer).statusCode())
                .isEqualTo(503);
    }

    @Test
    void opensTheCircuitOfOneRouteOnly() throws Exception {
        for (int i = 0; i < BREAKER_WINDOW; i++) {
            client.post("/api/deals/failing", "{}", "Authorization", bearer);
        }
        services.calls.set(0);
        HttpResponse<String> open = client.post("/api/deals/failing", "{}", "Authorization", bearer);
        assertThat(json(open).path("code").asString()).isEqualTo("service-unavailable");
        assertThat(services.calls.get()).isZero();
        assertThat(client.get("/api/products", "Authorization", bearer).statusCode())
                .isEqualTo(200);
    }
}
