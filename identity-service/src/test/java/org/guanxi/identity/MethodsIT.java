package org.guanxi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the protocol's addresses say to a request that they do not take. */
@IdentityTest
class MethodsIT {

    @Autowired
    private TestClient client;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET|/oauth2/token|POST",
                "GET|/oauth2/revoke|POST",
                "PUT|/oauth2/introspect|POST",
                "POST|/oauth2/jwks|GET",
                "DELETE|/oauth2/authorize|GET, POST",
                "PATCH|/.well-known/openid-configuration|GET",
                "DELETE|/userinfo|GET, POST",
                "PUT|/sign-in|GET, HEAD, POST",
                "PATCH|/sign-in|GET, HEAD, POST",
                "DELETE|/sign-in/page.css|GET, HEAD"
            })
    void nameTheMethodsThatThereAre(String method, String path, String allowed) {
        Answer refused = switch (method) {
            case "GET" -> client.get("", path);
            case "PUT" -> client.put("", path, "{}");
            case "POST" -> client.post("", path, "{}");
            case "PATCH" -> client.patch("", path, "{}");
            default -> client.delete("", path);
        };
        assertThat(refused.status()).as(refused.text()).isEqualTo(405);
        assertThat(refused.header("Allow")).isEqualTo(allowed);
        assertThat(refused.json().get("code").asString()).isEqualTo("method-not-allowed");
        assertThat(refused.json().get("instance").asString()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/html", "application/xhtml+xml, */*;q=0.8", "application/json, text/html"})
    void leadWhoeverIsNotSignedInToThePage(String accepted) {
        Answer led = client.get("", authorization(), "Accept", accepted);
        assertThat(led.status()).as(led.text()).isEqualTo(302);
        assertThat(led.header("Location")).endsWith("/sign-in");
    }

    @Test
    void tellWhoeverAsksForDataThatTheyAreNotSignedIn() {
        Answer refused = client.get("", authorization(), "Accept", "application/json");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.json().get("code").asString()).isEqualTo("unauthorized");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oauth2/authorize?response_type=code&client_id=demo-partner",
                "/oauth2/authorize?response_type=code&client_id=demo-partner&scope=accounts:read&prompt=none"
            })
    void tellAnApplicationThatActsForItselfThatItSignsNobodyIn(String path) {
        Answer refused = client.get("", path);
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.json().get("instance").asString()).isEqualTo("/oauth2/authorize");
    }

    private static String authorization() {
        return "/oauth2/authorize?response_type=code&client_id=gateway&scope=openid&state=s&redirect_uri="
                + "http://localhost:8080/login/oauth2/code/guanxi&code_challenge_method=S256&code_challenge="
                + "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    }

    @Test
    void tellWhatWasAskedForAndUnderWhichIdItIsInTheLog() {
        Answer refused = client.get("", "/oauth2/authorize?client_id=nobody");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("instance").asString()).isEqualTo("/oauth2/authorize");
        assertThat(refused.json().get("traceId").asString()).hasSize(32);
    }
}
