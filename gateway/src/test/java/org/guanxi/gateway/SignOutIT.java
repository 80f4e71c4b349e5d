package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.gateway.Gateway.location;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.guanxi.gateway.Gateway.Client;
import org.guanxi.local.server.EmbeddedMysql;
import org.junit.jupiter.api.Test;

class SignOutIT {

    @Test
    void signsOutWithTheIdTokenOfTheLastRenewal() throws Exception {
        Path folder = Path.of("target", "servers", "sign-out").toAbsolutePath();
        try (EmbeddedMysql mysql = EmbeddedMysql.startThrowAway(folder, 0);
                StubServices services = new StubServices();
                Gateway gateway = Gateway.start(mysql, services.port())) {
            Client client = gateway.client();
            services.tokenSeconds = 20;
            client.signIn();
            String first = services.lastIdToken;
            services.tokenSeconds = 600;
            assertThat(client.get("/api/accounts").statusCode()).isEqualTo(200);
            assertThat(services.lastIdToken).isNotEqualTo(first);
            client.get("/session");
            HttpResponse<String> out = client.post("/logout", "", "X-XSRF-TOKEN", client.cookie("XSRF-TOKEN"));
            assertThat(location(out)).contains("id_token_hint=" + services.lastIdToken + "&");
        }
    }
}
