package org.guanxi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.identity.Browser.VERIFIER;
import static org.guanxi.identity.Browser.claims;
import static org.guanxi.identity.Browser.json;
import static org.guanxi.identity.Browser.location;

import java.util.List;
import java.util.UUID;
import org.guanxi.identity.IdentityApi.AccessToken;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@IdentityTest
class UsersIT {

    private static final String LOUDER = "{\"password\": \"a louder harbour\"}";

    @Autowired
    private TestClient client;

    @Autowired
    private IdentityApi identity;

    @Autowired
    private Topic topic;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = identity.browser();
    }

    @Test
    void createsPeopleAndTellsTheOthers() throws Exception {
        String admin = identity.personToken("admin");
        String name = "new-" + UUID.randomUUID().toString().substring(0, 8);
        Answer created = client.post(admin, "/api/users", """
            {"username": "%s", "name": "新人", "roles": ["sales-rep"], "password": "a quiet harbour"}\
            """.formatted(name));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(created.text()).doesNotContain("password").doesNotContain("argon2");
        UUID id = UUID.fromString(created.json().path("id").asString());
        assertThat(topic.read(Topics.USER, id, 1)).hasSize(1);
        assertThat(browser.exchange(identity.anotherBrowser().codeFor(name, "a quiet harbour"), VERIFIER)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void endsTheSignInsOfSomebodyDeactivated() throws Exception {
        String admin = identity.personToken("admin");
        Answer created = client.post(admin, "/api/users", """
            {"username": "leaver", "name": "Leaver", "roles": ["read-only"], "password": "a quiet harbour"}\
            """);
        JsonNode tokens = tokensOf("leaver");
        assertThat(identity.isActive(tokens.path("access_token").asString())).isTrue();
        Answer changed = client.put(
                admin, "/api/users/" + created.json().path("id").asString(), """
                {"name": "Leaver", "roles": ["read-only"], "active": false}\
                """, "If-Match", created.header("ETag"));
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(identity.isActive(tokens.path("access_token").asString())).isFalse();
        assertThat(browser.renew(tokens.path("refresh_token").asString()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void givesOthersANewPassword() throws Exception {
        String admin = identity.personToken("admin");
        Answer created = client.post(admin, "/api/users", """
            {"username": "forgetful", "name": "Forgetful", "roles": ["read-only"], "password": "a quiet harbour"}\
            """);
        String path = "/api/users/" + created.json().path("id").asString() + "/password";
        Browser thief = identity.anotherBrowser();
        JsonNode thiefs = json(thief.exchange(thief.codeFor("forgetful", "a quiet harbour"), VERIFIER));
        assertThat(client.put(admin, path, "{\"password\": \"password123\"}").status())
                .isEqualTo(400);
        assertThat(identity.isActive(thiefs.path("access_token").asString())).isTrue();
        assertThat(client.put(admin, path, LOUDER).status()).isEqualTo(204);
        assertThat(identity.isActive(thiefs.path("access_token").asString())).isFalse();
        assertThat(thief.renew(thiefs.path("refresh_token").asString()).statusCode())
                .isEqualTo(400);
        assertThat(location(thief.authorize(VERIFIER))).contains("/sign-in");
        identity.personToken("forgetful", "a louder harbour");
    }

    @Test
    void letsInWithANewPasswordWhoHasTriedTooOftenWithTheOldOne() throws Exception {
        String admin = identity.personToken("admin");
        Answer created = client.post(admin, "/api/users", """
            {"username": "impatient", "name": "Impatient", "roles": ["read-only"], "password": "a quiet harbour"}\
            """);
        Browser own = identity.anotherBrowser();
        for (int i = 0; i < 9; i++) {
            own.signIn(own.get("/sign-in"), "impatient", "a wrong harbour");
        }
        assertThat(location(own.signIn(own.get("/sign-in"), "impatient", "a quiet harbour")))
                .endsWith("/sign-in?again");
        String path = "/api/users/" + created.json().path("id").asString() + "/password";
        assertThat(client.put(admin, path, LOUDER).status()).isEqualTo(204);
        assertThat(location(own.signIn(own.get("/sign-in"), "impatient", "a louder harbour")))
                .doesNotContain("again");
    }

    @Test
    void knowsWhoHasNoRoleYet() throws Exception {
        Answer created = client.post(identity.personToken("admin"), "/api/users", """
            {"username": "roleless", "name": "Roleless", "roles": [], "password": "a quiet harbour"}\
            """);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        Answer profile = client.get(identity.personToken("roleless", "a quiet harbour"), "/api/me");
        assertThat(profile.status()).as(profile.text()).isEqualTo(200);
        assertThat(profile.json().path("name").asString()).isEqualTo("Roleless");
    }

    @Test
    void givesNobodyTheirOwnPassword() throws Exception {
        String admin = identity.personToken("admin");
        String own = client.get(admin, "/api/me").json().path("id").asString();
        Answer refused = client.put(admin, "/api/users/" + own + "/password", LOUDER);
        assertThat(refused.status()).as(refused.text()).isEqualTo(409);
        assertThat(refused.json().path("code").asString()).isEqualTo("own-password");
    }

    @Test
    void keepsWhoseRolesChangeSignedInButNotTheirOldToken() throws Exception {
        String admin = identity.personToken("admin");
        Answer created = client.post(admin, "/api/users", """
            {"username": "mover", "name": "Mover", "roles": ["sales-rep"], "password": "a quiet harbour"}\
            """);
        String path = "/api/users/" + created.json().path("id").asString();
        JsonNode tokens = tokensOf("mover");
        Answer renamed = client.patch(admin, path, "{\"name\": \"Renamed\"}", "If-Match", created.header("ETag"));
        assertThat(identity.isActive(tokens.path("access_token").asString())).isTrue();
        Answer moved = client.patch(admin, path, "{\"roles\": [\"read-only\"]}", "If-Match", renamed.header("ETag"));
        assertThat(moved.status()).as(moved.text()).isEqualTo(200);
        assertThat(identity.isActive(tokens.path("access_token").asString())).isFalse();
        JsonNode renewed = json(browser.renew(tokens.path("refresh_token").asString()));
        String access = renewed.path("access_token").asString();
        assertThat(claims(access).path("roles").toString()).isEqualTo("[\"read-only\"]");
        assertThat(identity.isActive(access)).isTrue();
    }

    @Test
    void letsNobodyMakeSomebodyMorePowerful() throws Exception {
        String partner = identity.partnerToken("demo-partner", "demo-partner-secret", "users:read users:write")
                .value();
        Answer refused = client.post(partner, "/api/users", """
            {"username": "climber", "name": "Climber", "roles": ["admin"], "password": "a quiet harbour"}\
            """);
        assertThat(refused.status()).as(refused.text()).isEqualTo(403);
        assertThat(refused.json().path("code").asString()).isEqualTo("beyond-own-rights");
    }

    @Test
    void leavesMorePowerfulPeopleAlone() throws Exception {
        Answer created = client.post(identity.personToken("admin"), "/api/users", """
            {"username": "seller", "name": "Seller", "roles": ["sales-rep"], "password": "a quiet harbour"}\
            """);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        String path = "/api/users/" + created.json().path("id").asString();
        String weaker = identity.partnerToken("demo-partner", "demo-partner-secret", "users:read users:write")
                .value();
        for (String change : List.of("{\"active\": false}", "{\"roles\": []}", "{\"name\": \"Renamed\"}")) {
            Answer refused = client.patch(weaker, path, change, "If-Match", created.header("ETag"));
            assertThat(refused.status()).as(change + refused.text()).isEqualTo(403);
            assertThat(refused.json().path("code").asString()).isEqualTo("beyond-own-rights");
        }
        Answer refused = client.put(weaker, path + "/password", LOUDER);
        assertThat(refused.status()).as(refused.text()).isEqualTo(403);
        AccessToken equal = identity.partnerToken("demo-partner", "demo-partner-secret", "");
        Answer left = client.patch(equal.value(), path, "{\"active\": false}", "If-Match", created.header("ETag"));
        assertThat(left.status()).as(left.text()).isEqualTo(200);
        assertThat(left.json().path("active").asBoolean()).isFalse();
    }

    private JsonNode tokensOf(String newcomer) throws Exception {
        return json(browser.exchange(identity.anotherBrowser().codeFor(newcomer, "a quiet harbour"), VERIFIER));
    }
}
