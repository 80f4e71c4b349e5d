package org.guanxi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.identity.Browser.VERIFIER;
import static org.guanxi.identity.Browser.claims;
import static org.guanxi.identity.Browser.json;
import static org.guanxi.identity.Browser.location;
import static org.guanxi.identity.Browser.path;

import java.net.http.HttpResponse;
import org.guanxi.shared.testing.TestClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@IdentityTest
class SignInIT {

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
        assertThat(identity.isActive(json(first).path("access_token").asString()))
                .isFalse();
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
    void asksForThePasswordAgainAfterSigningOut() throws Exception {
        JsonNode tokens = json(browser.exchange(browser.codeFor("sales-rep", "guanxi-demo"), VERIFIER));
        JsonNode renewed = json(browser.renew(tokens.path("refresh_token").asString()));
        HttpResponse<String> out = browser.signOut(renewed.path("id_token").asString());
        assertThat(location(out)).isEqualTo("http://localhost:8080/");
        assertThat(path(browser.authorize(VERIFIER))).isEqualTo("/sign-in");
        assertThat(browser.renew(renewed.path("refresh_token").asString()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void signsOutWithATokenThatWasRenewedSince() throws Exception {
        JsonNode tokens = json(browser.exchange(browser.codeFor("analyst", "guanxi-demo"), VERIFIER));
        JsonNode renewed = json(browser.renew(tokens.path("refresh_token").asString()));
        browser.signOut(tokens.path("id_token").asString());
        assertThat(path(browser.authorize(VERIFIER))).isEqualTo("/sign-in");
        assertThat(browser.renew(renewed.path("refresh_token").asString()).statusCode())
                .isEqualTo(400);
    }

    @Test
    void leavesTheSessionOfAnybodyElse() throws Exception {
        Browser elsewhere = identity.anotherBrowser();
        String theirs = json(elsewhere.exchange(elsewhere.codeFor("marketer", "guanxi-demo"), VERIFIER))
                .path("id_token")
                .asString();
        browser.codeFor("analyst", "guanxi-demo");
        browser.signOut(theirs);
        browser.signOut("no-token-at-all");
        assertThat(location(browser.authorize(VERIFIER))).contains("code=");
    }
}
