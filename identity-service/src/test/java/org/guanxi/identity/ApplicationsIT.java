package org.guanxi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.guanxi.identity.IdentityApi.AccessToken;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@IdentityTest
class ApplicationsIT {

    @Autowired
    private TestClient client;

    @Autowired
    private IdentityApi identity;

    @Autowired
    private JdbcTemplate jdbc;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = identity.browser();
    }

    @Test
    void endsASuspendedApplication() throws Exception {
        String admin = identity.personToken("admin");
        Answer created = client.post(admin, "/api/applications", """
            {"name": "Shop", "contact": "ops@example.com", "scopes": ["orders:write"]}\
            """);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        String id = created.json().path("application").path("id").asString();
        String clientId = created.json().path("application").path("clientId").asString();
        String secret = created.json().path("secret").asString();
        AccessToken token = identity.partnerToken(clientId, secret, "orders:write");
        assertThat(identity.isActive(token.value())).isTrue();
        Answer suspended = client.put(
                admin,
                "/api/applications/" + id + "/status",
                """
                {"suspended": true}\
                """,
                "If-Match",
                client.get(admin, "/api/applications/" + id).header("ETag"));
        assertThat(suspended.status()).as(suspended.text()).isEqualTo(200);
        assertThat(identity.isActive(token.value())).isFalse();
        assertThat(browser.post("/oauth2/token", clientId, secret, IdentityApi.clientCredentials(""))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void changesOneFieldAndLeavesTheOthers() throws Exception {
        String admin = identity.personToken("admin");
        Answer created = client.post(admin, "/api/applications", """
            {"name": "Kiosk", "contact": "ops@example.com", "scopes": ["orders:read"]}\
            """);
        String path = "/api/applications/"
                + created.json().path("application").path("id").asString();
        String seen = created.header("ETag");
        Answer changed = client.patch(admin, path, "{\"contact\": \"Mei\"}", "If-Match", seen);
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().path("contact").asString()).isEqualTo("Mei");
        assertThat(changed.json().path("name").asString()).isEqualTo("Kiosk");
        assertThat(changed.json().path("scopes").toString()).isEqualTo("[\"orders:read\"]");
        assertThat(client.patch(admin, path, "{\"contact\": \"Li\"}", "If-Match", seen)
                        .status())
                .isEqualTo(412);
        assertThat(client.patch(admin, path, "{\"contact\": \"Li\"}").status()).isEqualTo(428);
        assertThat(client.patch(admin, path, "{\"suspended\": true}", "If-Match", changed.header("ETag"))
                        .status())
                .isEqualTo(400);
        assertThat(client.patch(
                                identity.personToken("analyst"),
                                path,
                                "{\"contact\": \"Li\"}",
                                "If-Match",
                                changed.header("ETag"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void answersWithTheMomentThatItKeeps() throws Exception {
        String admin = identity.personToken("admin");
        Answer created = client.post(admin, "/api/applications", """
            {"name": "Exact", "contact": "ops@example.com", "scopes": ["orders:read"],\
             "expiresAt": "2100-01-01T00:00:00.123456789Z"}\
            """);
        JsonNode application = created.json().path("application");
        assertThat(application.path("expiresAt").asString()).isEqualTo("2100-01-01T00:00:00.123456Z");
        String path = "/api/applications/" + application.path("id").asString();
        assertThat(client.get(admin, path).json().path("expiresAt")).isEqualTo(application.path("expiresAt"));
    }

    @Test
    void expiresInTheFutureOrStaysAsItIs() throws Exception {
        String admin = identity.personToken("admin");
        String wanted = """
            {"name": "Past", "contact": "ops@example.com", "scopes": ["orders:read"], "expiresAt": "%s"}\
            """;
        assertPassed(client.post(admin, "/api/applications", wanted.formatted("2020-01-01T00:00:00Z")));
        Answer created = client.post(admin, "/api/applications", wanted.formatted("2100-01-01T00:00:00Z"));
        String id = created.json().at("/application/id").asString();
        String path = "/api/applications/" + id;
        jdbc.update("UPDATE application SET expires_at = '2021-01-01' WHERE id = UUID_TO_BIN(?)", id);
        Answer renamed = client.patch(admin, path, "{\"name\": \"Over\"}", "If-Match", created.header("ETag"));
        assertThat(renamed.status()).as(renamed.text()).isEqualTo(200);
        assertThat(renamed.json().path("expiresAt").asString()).isLessThan("2022");
        String seen = renamed.header("ETag");
        assertPassed(client.patch(admin, path, "{\"expiresAt\": \"2022-01-01T00:00:00Z\"}", "If-Match", seen));
        Answer endless = client.patch(admin, path, "{\"expiresAt\": null}", "If-Match", seen);
        assertThat(endless.status()).as(endless.text()).isEqualTo(200);
    }

    private static void assertPassed(Answer refused) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().path("code").asString()).isEqualTo("expiry-passed");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/expiresAt");
    }

    @Test
    void endsTheTokensOfAnApplicationWithIt() throws Exception {
        String admin = identity.personToken("admin");
        Instant end = Instant.now().plusSeconds(20);
        JsonNode created =
                client.post(admin, "/api/applications", """
                {"name": "Brief", "contact": "ops@example.com", "scopes": ["orders:read"], "expiresAt": "%s"}\
                """.formatted(end)).json();
        String clientId = created.at("/application/clientId").asString();
        var token = identity.partnerToken(clientId, created.path("secret").asString(), "");
        assertThat(Long.parseLong(token.claim("exp"))).isLessThanOrEqualTo(end.getEpochSecond());
        assertThat(identity.isActive(token.value())).isTrue();

        jdbc.update("UPDATE application SET expires_at = now(6) - INTERVAL 1 DAY WHERE client_id = ?", clientId);
        assertThat(identity.isActive(token.value())).isFalse();
    }

    @Test
    void acceptsTwoSecretsDuringAChange() throws Exception {
        String admin = identity.personToken("admin");
        Answer created = client.post(admin, "/api/applications", """
            {"name": "Rotating", "contact": "ops@example.com", "scopes": ["orders:read"]}\
            """);
        String path = "/api/applications/"
                + created.json().path("application").path("id").asString();
        String clientId = created.json().path("application").path("clientId").asString();
        Answer rotated = client.put(admin, path + "/secret", "", "If-Match", created.header("ETag"));
        for (Answer each : new Answer[] {created, rotated}) {
            identity.partnerToken(clientId, each.json().path("secret").asString(), "orders:read");
        }
        assertThat(client.get(admin, path).text()).doesNotContain("secret");
    }

    @Test
    void registersOnceHoweverOftenItIsAsked() throws Exception {
        String admin = identity.personToken("admin");
        String wanted = """
            {"name": "Once", "contact": "ops@example.com", "scopes": ["orders:read", "orders:write"]}\
            """;
        Answer first = client.post(admin, "/api/applications", wanted, "Idempotency-Key", "register-once");
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        Answer again = client.post(admin, "/api/applications", wanted, "Idempotency-Key", "register-once");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("code").asString()).isEqualTo("application-registered");
        assertThat(again.json().path("otherId"))
                .isEqualTo(first.json().path("application").path("id"));
        Answer other = client.post(
                admin, "/api/applications", wanted.replace("Once", "Twice"), "Idempotency-Key", "register-once");
        assertThat(other.status()).isEqualTo(422);
        assertThat(client.get(admin, "/api/applications/count?filter=name==Once")
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void isKnownByItsNameToEverybody() throws Exception {
        String seller = identity.personToken("sales-rep");
        Answer named = client.get(seller, "/api/users/actors/demo-partner");
        assertThat(named.status()).as(named.text()).isEqualTo(200);
        assertThat(named.json().path("name").asString()).isEqualTo("Demo partner");
        String me = client.get(seller, "/api/me").json().path("id").asString();
        assertThat(client.get(seller, "/api/users/actors/" + me)
                        .json()
                        .path("id")
                        .asString())
                .isEqualTo(me);
        Answer nobody = client.get(seller, "/api/users/actors/nobody");
        assertThat(nobody.status()).isEqualTo(404);
        assertThat(nobody.json().path("code").asString()).isEqualTo("actor-not-found");
        assertThat(client.get(seller, "/api/applications").status()).isEqualTo(403);
    }

    @Test
    void givesNoMoreThanItsGiverHas() throws Exception {
        String partner = identity.partnerToken(
                        "demo-partner", "demo-partner-secret", "applications:read applications:write")
                .value();
        Answer refused = client.post(partner, "/api/applications", """
            {"name": "Ladder", "contact": "ops@example.com", "scopes": ["applications:read", "users:write"]}\
            """);
        assertThat(refused.status()).as(refused.text()).isEqualTo(403);
        assertThat(refused.json().path("code").asString()).isEqualTo("beyond-own-rights");
        Answer equal = client.post(partner, "/api/applications", """
            {"name": "Equal", "contact": "ops@example.com", "scopes": ["applications:read"]}\
            """);
        assertThat(equal.status()).as(equal.text()).isEqualTo(201);
    }

    @Test
    void leavesMorePowerfulApplicationsAlone() throws Exception {
        String admin = identity.personToken("admin");
        Answer created = client.post(admin, "/api/applications", """
            {"name": "Powerful", "contact": "ops@example.com", "scopes": ["users:write"]}\
            """);
        String path = "/api/applications/"
                + created.json().path("application").path("id").asString();
        String partner = identity.partnerToken("demo-partner", "demo-partner-secret", "applications:write")
                .value();
        String seen = created.header("ETag");
        String suspended = "{\"suspended\": true}";
        for (Answer refused : List.of(
                client.put(partner, path + "/secret", "", "If-Match", seen),
                client.put(partner, path + "/status", suspended, "If-Match", seen),
                client.patch(partner, path, "{\"name\": \"Renamed\"}", "If-Match", seen),
                client.patch(partner, path, "{\"scopes\": []}", "If-Match", seen))) {
            assertThat(refused.status()).as(refused.text()).isEqualTo(403);
            assertThat(refused.json().path("code").asString()).isEqualTo("beyond-own-rights");
            assertThat(refused.json().path("detail").asString()).contains("users:write");
        }
        String equal = identity.partnerToken("demo-partner", "demo-partner-secret", "applications:write users:write")
                .value();
        Answer done = client.put(equal, path + "/status", suspended, "If-Match", seen);
        assertThat(done.status()).as(done.text()).isEqualTo(200);
    }
}
