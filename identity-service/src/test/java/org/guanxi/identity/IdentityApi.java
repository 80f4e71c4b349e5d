package org.guanxi.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the gateway and partners ask of identity-service. */
@Lazy
@TestConfiguration(proxyBeanMethods = false)
class IdentityApi {

    private final Environment environment;
    private final JdbcTemplate jdbc;

    IdentityApi(Environment environment, JdbcTemplate jdbc) {
        this.environment = environment;
        this.jdbc = jdbc;
    }

    record AccessToken(String value) {

        String claim(String name) {
            var node = Browser.claims(value).path(name);
            return node.isString() ? node.asString() : node.toString();
        }
    }

    /** One that nobody has seen, at a service that holds nothing against anybody. */
    Browser browser() {
        jdbc.update("DELETE FROM sign_in_failure");
        return anotherBrowser();
    }

    Browser anotherBrowser() {
        return new Browser(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    AccessToken partnerToken(String id, String secret, String scope) throws Exception {
        HttpResponse<String> answer = anotherBrowser().post("/oauth2/token", id, secret, clientCredentials(scope));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new AccessToken(Browser.json(answer).path("access_token").asString());
    }

    /** @param username of a demo person */
    String personToken(String username) throws Exception {
        return personToken(username, "guanxi-demo");
    }

    String personToken(String username, String password) throws Exception {
        Browser browser = anotherBrowser();
        HttpResponse<String> tokens = browser.exchange(browser.codeFor(username, password), Browser.VERIFIER);
        return Browser.json(tokens).path("access_token").asString();
    }

    boolean isActive(String token) throws Exception {
        HttpResponse<String> answer =
                anotherBrowser().post("/oauth2/introspect", "gateway", Browser.GATEWAY_SECRET, Map.of("token", token));
        return Browser.json(answer).path("active").asBoolean();
    }

    static Map<String, String> clientCredentials(String scope) {
        return scope.isEmpty()
                ? Map.of("grant_type", "client_credentials")
                : Map.of("grant_type", "client_credentials", "scope", scope);
    }
}
