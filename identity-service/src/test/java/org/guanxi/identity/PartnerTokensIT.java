package org.guanxi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.identity.Browser.VERIFIER;
import static org.guanxi.identity.Browser.json;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.guanxi.identity.IdentityApi.AccessToken;
import org.guanxi.shared.testing.TestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@IdentityTest
class PartnerTokensIT {

    @Autowired
    private TestClient client;

    @Autowired
    private IdentityApi identity;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = identity.browser();
    }

    @Test
    void givesPartnersTokensWithTheirScopes() throws Exception {
        AccessToken token = identity.partnerToken("demo-partner", "demo-partner-secret", "accounts:read users:read");
        assertThat(token.claim("aud")).contains("guanxi");
        assertThat(token.claim("scope")).isEqualTo("accounts:read users:read");
        assertThat(token.claim("sub")).isEqualTo("demo-partner");
        assertThat(client.get(token.value(), "/api/users").status()).isEqualTo(200);
        assertThat(client.get(token.value(), "/api/teams").status()).isEqualTo(403);
    }

    @Test
    void givesAllScopesToWhoAsksForNoneInParticular() throws Exception {
        AccessToken token = identity.partnerToken("demo-partner", "demo-partner-secret", "");
        assertThat(token.claim("scope")).contains("accounts:write").contains("operations:read");
        assertThat(client.get(token.value(), "/api/applications").status()).isEqualTo(200);
    }

    @Test
    void saysInItsAnswerWhichScopesWereGiven() throws Exception {
        for (String asked : List.of("", "accounts:read")) {
            JsonNode answer = json(browser.post(
                    "/oauth2/token", "demo-partner", "demo-partner-secret", IdentityApi.clientCredentials(asked)));
            String scope = answer.path("scope").asString("");
            assertThat(scope).as(answer.toString()).contains("accounts:read");
            assertThat(scope.contains("accounts:write")).isEqualTo(asked.isEmpty());
        }
    }

    @Test
    void refusesAWrongSecret() throws Exception {
        HttpResponse<String> refused =
                browser.post("/oauth2/token", "demo-partner", "wrong", IdentityApi.clientCredentials(""));
        assertThat(refused.statusCode()).isEqualTo(401);
    }

    @Test
    void saysWhatIsMissingToWhoDoesNotSayWhoTheyAre() throws Exception {
        for (String path : List.of("/oauth2/token", "/oauth2/introspect", "/oauth2/revoke")) {
            HttpResponse<String> refused = browser.post(path, "", "", Map.of("grant_type", "client_credentials"));
            assertThat(refused.statusCode()).as(path).isEqualTo(401);
            assertThat(json(refused).path("error").asString()).as(path).isEqualTo("invalid_client");
            assertThat(refused.headers().firstValue("WWW-Authenticate"))
                    .as(path)
                    .hasValue("Basic realm=\"guanxi\"");
        }
        HttpResponse<String> unnamed = browser.post("/userinfo", "", "", Map.of());
        assertThat(unnamed.statusCode()).isEqualTo(401);
        assertThat(unnamed.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(unnamed.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(unnamed).path("code").asString()).isEqualTo("unauthorized");
    }

    @Test
    void refusesAnyGrantButTheTwo() throws Exception {
        HttpResponse<String> refused = browser.post(
                "/oauth2/token",
                "demo-partner",
                "demo-partner-secret",
                Map.of("grant_type", "password", "username", "admin", "password", "guanxi-demo"));
        assertThat(json(refused).path("error").asString()).isEqualTo("unsupported_grant_type");
    }

    @Test
    void refusesIdTokensForeignTokensAndNone() throws Exception {
        String idToken = json(browser.exchange(browser.codeFor("admin", "guanxi-demo"), VERIFIER))
                .path("id_token")
                .asString();
        assertThat(client.get(idToken, "/api/me").status()).isEqualTo(401);
        assertThat(client.get("", "/api/users").status()).isEqualTo(401);
        assertThat(client.get("", "/actuator/health").text()).contains("UP");
    }
}
