package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.gateway.Gateway.json;
import static org.guanxi.gateway.Gateway.location;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** Somebody in a browser signs in, stays signed in, and signs out. */
class PeopleIT extends GatewayTest {

    @Test
    void signsInWithProofAndKeepsTheTokensToItself() throws Exception {
        assertThat(json(client.get("/session")).path("signedIn").asBoolean()).isFalse();
        String before = client.cookie("GUANXI_SESSION");
        client.signIn();
        assertThat(services.seen.get("challenge")).isEqualTo("S256");
        assertThat(client.cookie("GUANXI_SESSION")).isNotEmpty().isNotEqualTo(before);
        HttpResponse<String> session = client.get("/session");
        assertThat(json(session).path("user").path("name").asString()).isEqualTo("陈晓梅");
        assertThat(session.body()).doesNotContain("eyJ");
        assertThat(client.get("/api/accounts").statusCode()).isEqualTo(200);
        assertThat(services.seen.get("Authorization")).startsWith("Bearer eyJ");
        assertThat(services.seen).doesNotContainKey("Cookie");
    }

    @Test
    void letsASessionWriteOnlyWithItsToken() throws Exception {
        client.signIn();
        client.get("/session");
        HttpResponse<String> without = client.post("/api/accounts", "{}", "Content-Type", "application/json");
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(json(without).path("code").asString()).isEqualTo("csrf-token-missing");
        HttpResponse<String> with = client.post(
                "/api/accounts", "{}", "Content-Type", "application/json", "X-XSRF-TOKEN", client.cookie("XSRF-TOKEN"));
        assertThat(with.statusCode()).as(with.body()).isEqualTo(200);
        assertThat(services.seen).doesNotContainKey("X-xsrf-token");
    }

    @Test
    void renewsAnExpiringTokenOnce() throws Exception {
        services.tokenSeconds = 20;
        client.signIn();
        services.tokenSeconds = 600;
        int before = services.renewals.get();
        assertThat(client.get("/api/accounts").statusCode()).isEqualTo(200);
        assertThat(client.get("/api/accounts").statusCode()).isEqualTo(200);
        assertThat(services.renewals.get() - before).isEqualTo(1);
    }

    @Test
    void renewsARevokedTokenAtOnce() throws Exception {
        client.signIn();
        services.revoked = true;
        int before = services.renewals.get();
        assertThat(client.get("/api/accounts").statusCode()).isEqualTo(200);
        assertThat(services.renewals.get() - before).isEqualTo(1);
    }

    @Test
    void endsTheSessionOfWhoIsOut() throws Exception {
        client.signIn();
        services.revoked = true;
        services.signedOut = true;
        HttpResponse<String> out = client.get("/api/accounts");
        assertThat(out.statusCode()).isEqualTo(401);
        assertThat(json(out).path("code").asString()).isEqualTo("session-expired");
        assertThat(json(client.get("/session")).path("signedIn").asBoolean()).isFalse();
    }

    /** A page stays open while somebody else signs in beside it. */
    @Test
    void letsNobodyActThroughAPageThatAnotherOpened() throws Exception {
        client.signIn();
        HttpResponse<String> session = client.get("/session");
        String id = json(session).path("user").path("id").asString();
        assertThat(client.get("/api/accounts", "X-Guanxi-Person", id).statusCode())
                .isEqualTo(200);
        HttpResponse<String> another = client.get("/api/accounts", "X-Guanxi-Person", "somebody-else");
        assertThat(another.statusCode()).isEqualTo(401);
        String[] write = {
            "Content-Type", "application/json", "X-XSRF-TOKEN", client.cookie("XSRF-TOKEN"), "X-Guanxi-Person", "other"
        };
        assertThat(client.post("/api/accounts", "{}", write).statusCode()).isEqualTo(401);
        assertThat(json(client.get("/session")).path("signedIn").asBoolean()).isTrue();
    }

    @Test
    void keepsSessionsThroughARestart() throws Exception {
        client.signIn();
        try (Gateway second = Gateway.start(stage.mysql, services.port())) {
            HttpResponse<String> session = second.clientWith(client.cookies).get("/session");
            assertThat(json(session).path("signedIn").asBoolean()).isTrue();
        }
    }

    @Test
    void signsOutHereAndAtIdentity() throws Exception {
        client.signIn();
        client.get("/session");
        HttpResponse<String> out = client.post("/logout", "", "X-XSRF-TOKEN", client.cookie("XSRF-TOKEN"));
        assertThat(location(out)).contains("/connect/logout?id_token_hint=eyJ");
        assertThat(client.get("/api/accounts").statusCode()).isEqualTo(401);
    }

    @Test
    void handsSignInThroughWithItsOwnCookiesOnly() throws Exception {
        client.signIn();
        HttpResponse<String> page = client.get("/sign-in?language=en");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(services.seen.get("Cookie"))
                .contains("GUANXI_SIGN_IN=theirs")
                .doesNotContain("GUANXI_SESSION");
        assertThat(services.seen.get("X-forwarded-host")).isEqualTo("localhost");
        HttpResponse<String> form =
                client.post("/sign-in", "username=a&password=b", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(json(form).path("body").asString()).isEqualTo("21");
    }
}
