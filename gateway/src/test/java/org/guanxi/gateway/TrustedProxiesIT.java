package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.guanxi.gateway.Gateway.Client;
import org.guanxi.local.server.EmbeddedMysql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whose word the gateway takes for where a request comes from. */
class TrustedProxiesIT {

    private static final String ONE_REQUEST = "guanxi.gateway.limits.network=1";

    private static EmbeddedMysql mysql;
    private static StubServices services;

    @BeforeAll
    static void start() throws Exception {
        mysql = EmbeddedMysql.startThrowAway(
                Path.of("target", "servers", "trusted-proxies").toAbsolutePath(), 0);
        services = new StubServices();
    }

    @AfterAll
    static void stop() {
        services.close();
        mysql.close();
    }

    @Test
    void knowsClientsBehindATrustedProxyByTheAddressItTells() throws Exception {
        String trusted = "GUANXI_TRUSTED_PROXIES=10.0.0.0/8, 127.0.0.1";
        try (Gateway gateway = Gateway.start(mysql, services.port(), ONE_REQUEST, trusted)) {
            Client proxy = gateway.client();
            assertThat(status(proxy, "/api/accounts", "203.0.113.7")).isEqualTo(401);
            assertThat(status(proxy, "/api/accounts", "203.0.113.7")).isEqualTo(429);
            assertThat(status(proxy, "/api/accounts", "203.0.113.8")).isEqualTo(401);
            String withAClaimOfTheClient = "203.0.113.9, 203.0.113.8";
            assertThat(status(proxy, "/api/accounts", withAClaimOfTheClient)).isEqualTo(429);
            status(proxy, "/sign-in", withAClaimOfTheClient);
            assertThat(services.seen.get("X-forwarded-for")).isEqualTo("203.0.113.8");
            assertThat(services.seen).doesNotContainKey("X-forwarded-by");
            assertThat(status(proxy, "/actuator/prometheus", "203.0.113.8")).isEqualTo(403);
            assertThat(proxy.get("/actuator/prometheus").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void believesNobodyElse() throws Exception {
        String another = "GUANXI_TRUSTED_PROXIES=192.0.2.1";
        try (Gateway gateway = Gateway.start(mysql, services.port(), ONE_REQUEST, another)) {
            Client stranger = gateway.client();
            assertThat(status(stranger, "/api/accounts", "203.0.113.7")).isEqualTo(401);
            assertThat(status(stranger, "/api/accounts", "203.0.113.8")).isEqualTo(429);
            status(stranger, "/sign-in", "203.0.113.7");
            assertThat(services.seen.get("X-forwarded-for")).isEqualTo("127.0.0.1");
            assertThat(status(stranger, "/actuator/prometheus", "203.0.113.7")).isEqualTo(403);
        }
    }

    private static int status(Client client, String path, String forwardedFor) throws Exception {
        return client.get(path, "X-Forwarded-For", forwardedFor).statusCode();
    }
}
