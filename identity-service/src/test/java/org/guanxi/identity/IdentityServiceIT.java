package org.guanxi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.identity.Browser.VERIFIER;
import static org.guanxi.identity.Browser.claims;
import static org.guanxi.identity.Browser.json;
import static org.guanxi.identity.Browser.location;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.testing.OpenApiFile;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

@ServiceTest
@ActiveProfiles("demo")
@TestPropertySource(properties = "GUANXI_GATEWAY_CLIENT_SECRET=the-gateway-secret-of-the-tests-0123456789")
class IdentityServiceIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestClient client;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Topic topic;

    private Browser browser;

    @BeforeEach
    void forgetFailures() {
        browser = new Browser(port);
        jdbc.update("DELETE FROM sign_in_failure");
    }

    @Test
    void givesPartnersTokensWithTheirScopes() throws Exception {
        AccessToken token = partnerToken("demo-partner", "demo-partner-secret", "accounts:read users:read");
        assertThat(token.claim("aud")).contains("guanxi");
        assertThat(token.claim("scope")).isEqualTo("accounts:read users:read");
        assertThat(token.claim("sub")).isEqualTo("demo-partner");
        assertThat(client.get(token.value(), "/api/users").status()).isEqualTo(200);
        assertThat(client.get(token.value(), "/api/teams").status()).isEqualTo(403);
    }

    @Test
    void givesAllScopesToWhoAsksForNoneInParticular() throws Exception {
        AccessToken token = partnerToken("demo-partner", "demo-partner-secret", "");
        assertThat(token.claim("scope")).contains("accounts:write").contains("operations:read");
        assertThat(client.get(token.value(), "/api/applications").status()).isEqualTo(200);
    }

    @Test
    void refusesAWrongSecret() throws Exception {
        HttpResponse<String> refused = browser.post("/oauth2/token", "demo-partner", "wrong", clientCredentials(""));
        assertThat(refused.statusCode()).isEqualTo(401);
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
    void signsPeopleInWithCodeAndProof() throws Exception {
        HttpResponse<String> tokens = browser.exchange(browser.codeFor("sales-rep", "guanxi-demo"), VERIFIER);
        assertThat(tokens.statusCode()).as(tokens.body()).isEqualTo(200);
        String access = json(tokens).path("access_token").asString();
        assertThat(claims(access).path("roles").toString()).isEqualTo("[\"sales-rep\"]");
        assertThat(claims(access).path("preferred_username").asString()).isEqualTo("sales-rep");
        assertThat(claims(access).path("locale").asString()).isEqualTo("zh-CN");
        assertThat(client.get(access, "/api/me").json().path("username").asString())
                .isEqualTo("sales-rep");
        assertThat(client.get(access, "/api/applications").status()).isEqualTo(403);
    }

    @Test
    void refusesACodeWithoutItsProof() throws Exception {
        String code = browser.codeFor("analyst", "guanxi-demo");
        HttpResponse<String> refused = browser.exchange(code, "another-verifier-of-at-least-forty-three-characters");
        assertThat(json(refused).path("error").asString()).isEqualTo("invalid_grant");
    }

    @Test
    void refusesACodeTheSecondTimeAndRevokesItsTokens() throws Exception {
        String code = browser.codeFor("analyst", "guanxi-demo");
        HttpResponse<String> first = browser.exchange(code, VERIFIER);
        assertThat(browser.exchange(code, VERIFIER).statusCode()).isEqualTo(400);
        assertThat(isActive(json(first).path("access_token").asString())).isFalse();
    }

    @Test
    void endsTheSignInWhenARefreshTokenComesBack() throws Exception {
        String first = json(browser.exchange(browser.codeFor("marketer", "guanxi-demo"), VERIFIER))
                .path("refresh_token")
                .asString();
        String second = json(browser.renew(first)).path("refresh_token").asString();
        assertThat(second).isNotEmpty().isNotEqualTo(first);
        jdbc.update("UPDATE token_trace SET seen_at = seen_at - INTERVAL 1 MINUTE");
        assertThat(browser.renew(first).statusCode()).isEqualTo(400);
        assertThat(browser.renew(second).statusCode()).isEqualTo(400);
    }

    @Test
    void answersUnknownPeopleLikeWrongPasswords() throws Exception {
        HttpResponse<String> page = browser.get("/sign-in");
        assertThat(location(browser.signIn(page, "nobody", "guanxi-demo"))).endsWith("/sign-in?again");
        assertThat(location(browser.signIn(page, "admin", "wrong"))).endsWith("/sign-in?again");
    }

    @Test
    void slowsGuessingButKeepsKnownDevicesIn() throws Exception {
        browser.codeFor("support-agent", "guanxi-demo");
        Browser guesser = new Browser(port);
        HttpResponse<String> page = guesser.get("/sign-in");
        for (int i = 0; i < 9; i++) {
            guesser.signIn(page, "support-agent", "wrong-" + i);
        }
        assertThat(location(guesser.signIn(page, "support-agent", "guanxi-demo")))
                .endsWith("/sign-in?again");
        HttpResponse<String> own = browser.signIn(browser.get("/sign-in"), "support-agent", "guanxi-demo");
        assertThat(location(own)).doesNotContain("again");
    }

    @Test
    void refusesTheFormWithoutItsToken() throws Exception {
        HttpResponse<String> forged =
                browser.post("/sign-in", "", "", Map.of("username", "admin", "password", "guanxi-demo"));
        assertThat(location(forged)).endsWith("/sign-in?stale");
    }

    @Test
    void speaksBothLanguagesUnderAStrictPolicy() throws Exception {
        HttpResponse<String> chinese = browser.get("/sign-in?language=zh-CN");
        assertThat(chinese.body()).contains("用户名").contains("关系").contains("lang=\"zh-CN\"");
        assertThat(browser.get("/sign-in?language=en").body()).contains("Password");
        assertThat(chinese.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(browser.get("/sign-in/page.css").statusCode()).isEqualTo(200);
    }

    @Test
    void endsASuspendedApplication() throws Exception {
        String admin = personToken("admin");
        Answer created = client.post(admin, "/api/applications", """
            {"name": "Shop", "contact": "ops@example.com", "scopes": ["orders:write"]}\
            """);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        String id = created.json().path("application").path("id").asString();
        String clientId = created.json().path("application").path("clientId").asString();
        String secret = created.json().path("secret").asString();
        AccessToken token = partnerToken(clientId, secret, "orders:write");
        assertThat(isActive(token.value())).isTrue();
        Answer suspended = client.put(
                admin,
                "/api/applications/" + id + "/status",
                """
                {"suspended": true}\
                """,
                "If-Match",
                client.get(admin, "/api/applications/" + id).header("ETag"));
        assertThat(suspended.status()).as(suspended.text()).isEqualTo(200);
        assertThat(isActive(token.value())).isFalse();
        assertThat(browser.post("/oauth2/token", clientId, secret, clientCredentials(""))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void acceptsTwoSecretsDuringAChange() throws Exception {
        String admin = personToken("admin");
        Answer created = client.post(admin, "/api/applications", """
            {"name": "Rotating", "contact": "ops@example.com", "scopes": ["orders:read"]}\
            """);
        String path = "/api/applications/"
                + created.json().path("application").path("id").asString();
        String clientId = created.json().path("application").path("clientId").asString();
        Answer rotated = client.put(admin, path + "/secret", "", "If-Match", created.header("ETag"));
        for (Answer each : new Answer[] {created, rotated}) {
            partnerToken(clientId, each.json().path("secret").asString(), "orders:read");
        }
        assertThat(client.get(admin, path).text()).doesNotContain("secret");
    }

    @Test
    void createsPeopleAndTellsTheOthers() throws Exception {
        String admin = personToken("admin");
        String name = "new-" + UUID.randomUUID().toString().substring(0, 8);
        Answer created = client.post(admin, "/api/users", """
            {"username": "%s", "name": "新人", "roles": ["sales-rep"], "password": "a quiet harbour"}\
            """.formatted(name));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(created.text()).doesNotContain("password").doesNotContain("argon2");
        UUID id = UUID.fromString(created.json().path("id").asString());
        assertThat(topic.read(Topics.USER, id, 1)).hasSize(1);
        assertThat(browser.exchange(new Browser(port).codeFor(name, "a quiet harbour"), VERIFIER)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void givesNoMoreTokensToSomebodyDeactivated() throws Exception {
        String admin = personToken("admin");
        Answer created = client.post(admin, "/api/users", """
            {"username": "leaver", "name": "Leaver", "roles": ["read-only"], "password": "a quiet harbour"}\
            """);
        String refresh = json(browser.exchange(new Browser(port).codeFor("leaver", "a quiet harbour"), VERIFIER))
                .path("refresh_token")
                .asString();
        Answer changed = client.put(
                admin, "/api/users/" + created.json().path("id").asString(), """
                {"name": "Leaver", "roles": ["read-only"], "active": false}\
                """, "If-Match", created.header("ETag"));
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(browser.renew(refresh).statusCode()).isEqualTo(400);
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

    @Test
    void describesItsApi() {
        OpenApiFile.check("identity-service", client);
    }

    private record AccessToken(String value) {

        String claim(String name) {
            var node = claims(value).path(name);
            return node.isString() ? node.asString() : node.toString();
        }
    }

    private AccessToken partnerToken(String id, String secret, String scope) throws Exception {
        HttpResponse<String> answer = browser.post("/oauth2/token", id, secret, clientCredentials(scope));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new AccessToken(json(answer).path("access_token").asString());
    }

    private String personToken(String username) throws Exception {
        HttpResponse<String> tokens = browser.exchange(new Browser(port).codeFor(username, "guanxi-demo"), VERIFIER);
        return json(tokens).path("access_token").asString();
    }

    private boolean isActive(String token) throws Exception {
        HttpResponse<String> answer = browser.post(
                "/oauth2/introspect", "gateway", "the-gateway-secret-of-the-tests-0123456789", Map.of("token", token));
        return json(answer).path("active").asBoolean();
    }

    private static Map<String, String> clientCredentials(String scope) {
        return scope.isEmpty()
                ? Map.of("grant_type", "client_credentials")
                : Map.of("grant_type", "client_credentials", "scope", scope);
    }
}
