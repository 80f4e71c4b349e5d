package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.gateway.Gateway.json;

import java.net.http.HttpResponse;
import org.guanxi.gateway.Gateway.Client;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is signed in may read other sites without fear. */
class ForeignPagesIT extends GatewayTest {

    @BeforeEach
    void signIn() throws Exception {
        client.signIn();
        client.get("/session");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, http://localhost.evil.example:8080",
        "Origin, null"
    })
    void mayNotWriteWithTheSessionOfSomebodyElse(String name, String value) throws Exception {
        HttpResponse<String> refused = write(client.cookie("XSRF-TOKEN"), name, value);
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused).path("code").asString()).isEqualTo("cross-site-request");
        assertThat(client.get("/api/accounts", name, value).statusCode()).isEqualTo(200);
        HttpResponse<String> out = client.post("/logout", "", name, value, "X-XSRF-TOKEN", client.cookie("XSRF-TOKEN"));
        assertThat(out.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-origin",
        "Sec-Fetch-Site, none",
        "Origin, http://localhost:8080",
        "X-Nothing, said"
    })
    void leaveOurOwnAlone(String name, String value) throws Exception {
        assertThat(write(client.cookie("XSRF-TOKEN"), name, value).statusCode()).isEqualTo(200);
    }

    @Test
    void leavePagesOfTheAddressThatWasAskedAlone() throws Exception {
        String own = "http://localhost:" + stage.gateway.port();
        assertThat(write(client.cookie("XSRF-TOKEN"), "Origin", own).statusCode())
                .isEqualTo(200);
    }

    @Test
    void cannotMakeUpTheToken() throws Exception {
        String planted = "GUANXI_SESSION=" + client.cookie("GUANXI_SESSION") + "; XSRF-TOKEN=made-up";
        HttpResponse<String> refused =
                stage.gateway.client().post("/api/accounts", "{}", "Cookie", planted, "X-XSRF-TOKEN", "made-up");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused).path("code").asString()).isEqualTo("csrf-token-missing");
    }

    @Test
    void cannotUseTheTokenOfAnotherSession() throws Exception {
        Client other = stage.gateway.client();
        other.signIn();
        other.get("/session");
        HttpResponse<String> refused = write(other.cookie("XSRF-TOKEN"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused).path("code").asString()).isEqualTo("csrf-token-missing");
    }

    @Test
    void hearThatASessionHasEndedNotThatATokenIsMissing() throws Exception {
        HttpResponse<String> late = stage.gateway
                .client()
                .post("/api/accounts", "{}", "Cookie", "GUANXI_SESSION=gone", "X-XSRF-TOKEN", "old");
        assertThat(json(late).path("code").asString()).isEqualTo("session-expired");
    }

    private HttpResponse<String> write(String token, String... more) throws Exception {
        String[] headers = new String[more.length + 4];
        System.arraycopy(more, 0, headers, 4, more.length);
        headers[0] = "Content-Type";
        headers[1] = "application/json";
        headers[2] = "X-XSRF-TOKEN";
        headers[3] = token;
        return client.post("/api/accounts", "{}", headers);
    }
}
