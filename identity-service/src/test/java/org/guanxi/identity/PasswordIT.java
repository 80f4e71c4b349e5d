package org.guanxi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.identity.Browser.VERIFIER;
import static org.guanxi.identity.Browser.json;
import static org.guanxi.identity.Browser.location;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@IdentityTest
class PasswordIT {

    private static final String OLD = "a quiet harbour";
    private static final String NEW = "a louder harbour";

    @Autowired
    private TestClient client;

    @Autowired
    private IdentityApi identity;

    private Browser own;
    private String name;

    @BeforeEach
    void newPerson() throws Exception {
        own = identity.browser();
        name = "p-" + UUID.randomUUID().toString().substring(0, 8);
        String body = "{\"username\":\"%s\",\"name\":\"P\",\"roles\":[\"read-only\"],\"password\":\"%s\"}";
        Answer created = client.post(identity.personToken("admin"), "/api/users", body.formatted(name, OLD));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
    }

    @Test
    void endsAllOtherSignInsWithTheOldPassword() throws Exception {
        Browser other = identity.anotherBrowser();
        JsonNode thiefs = json(other.exchange(other.codeFor(name, OLD), VERIFIER));
        JsonNode mine = json(own.exchange(own.codeFor(name, OLD), VERIFIER));
        assertThat(change(mine.path("access_token").asString(), OLD).status()).isEqualTo(204);
        assertThat(other.renew(thiefs.path("refresh_token").asString()).statusCode())
                .isEqualTo(400);
        assertThat(identity.isActive(thiefs.path("access_token").asString())).isFalse();
        assertThat(identity.isActive(mine.path("access_token").asString())).isTrue();
        assertThat(location(other.authorize(VERIFIER))).contains("/sign-in");
        assertThat(own.renew(mine.path("refresh_token").asString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void makesAGuesserWait() throws Exception {
        String token = identity.personToken(name, OLD);
        for (int i = 0; i < 6; i++) {
            assertThat(change(token, "wrong guess " + i).status()).isEqualTo(400);
        }
        assertThat(change(token, OLD).status()).isEqualTo(400);
    }

    @Test
    void makesAGuesserWaitWhoSpellsTheNameInManyWays() throws Exception {
        Browser guesser = identity.anotherBrowser();
        HttpResponse<String> page = guesser.get("/sign-in");
        for (String first : List.of("\u1e55", "\u1e57", "\uff50", "P", "\u1e54", "\u1e56", "\uff30")) {
            guesser.signIn(page, name.replaceFirst("p", first), "a wrong harbour");
        }
        assertThat(location(guesser.signIn(page, name, OLD))).endsWith("/sign-in?again");
    }

    @Test
    void changesAProfileThatWasSeen() throws Exception {
        String token = identity.personToken(name, OLD);
        String wanted = "{\"locale\":\"en\",\"theme\":\"DARK\"}";
        assertThat(client.put(token, "/api/me", wanted).status()).isEqualTo(428);
        String seen = client.get(token, "/api/me").header("ETag");
        assertThat(client.put(token, "/api/me", wanted, "If-Match", seen).status())
                .isEqualTo(200);
        assertThat(client.put(token, "/api/me", wanted, "If-Match", seen).status())
                .isEqualTo(412);
    }

    private Answer change(String token, String current) {
        String body = "{\"current\":\"%s\",\"password\":\"%s\"}".formatted(current, NEW);
        return client.put(token, "/api/me/password", body);
    }
}
