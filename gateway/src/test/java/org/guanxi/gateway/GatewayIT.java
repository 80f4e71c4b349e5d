package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.gateway.Gateway.header;
import static org.guanxi.gateway.Gateway.json;
import static org.guanxi.gateway.Gateway.location;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.guanxi.gateway.Gateway.Client;
import org.guanxi.local.server.EmbeddedMysql;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatewayIT {

    private static final int BREAKER_WINDOW = 20;

    private static EmbeddedMysql mysql;
    private static StubServices services;
    private static Gateway gateway;

    private Client client;
    private String bearer;

    @BeforeAll
    static void start() throws Exception {
        mysql = EmbeddedMysql.startThrowAway(
                Path.of("target", "servers", "mysql").toAbsolutePath(), 0);
        services = new StubServices();
        gateway = Gateway.start(mysql, services.port());
    }

    @AfterAll
    static void stop() {
        gateway.close();
        services.close();
        mysql.close();
    }

    @BeforeEach
    void freshClient() {
        client = gateway.client();
        bearer = "Bearer " + services.partnerToken("partner");
        services.revoked = false;
        services.tokenSeconds = 600;
    }

    @Test
    void passesAPartnersTokenOnAndMakesNoSession() throws Exception {
        HttpResponse<String> answer = client.get("/api/accounts/7?filter=name==%E4%B8%AD*", "Authorization", bearer);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(services.seen.get("Authorization")).isEqualTo(bearer);
        assertThat(services.seen.get("target")).isEqualTo("/api/accounts/7?filter=name==%E4%B8%AD*");
        assertThat(services.seen.get("Traceparent")).startsWith("00-");
        assertThat(header(answer, "ETag")).isEqualTo("\"7\"");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(header(answer, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(header(answer, "RateLimit-Policy")).isEqualTo("\"application\";q=12000;w=60");
        assertThat(header(answer, "RateLimit")).startsWith("\"application\";r=");
    }

    @Test
    void refusesWithProblemsAndNeverRedirects() throws Exception {
        HttpResponse<String> nobody = client.get("/api/accounts", "Accept-Language", "zh-CN,zh;q=0.9");
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(header(nobody, "Content-Type")).startsWith("application/problem+json");
        assertThat(json(nobody).path("title").asString()).isEqualTo("请先登录");
        assertThat(json(nobody).path("traceId").asString()).isNotEmpty();
        HttpResponse<String> expired = client.get("/api/accounts", "Cookie", "GUANXI_SESSION=gone");
        assertThat(json(expired).path("code").asString()).isEqualTo("session-expired");
        HttpResponse<String> forged = client.get("/api/accounts", "Authorization", bearer + "x");
        assertThat(json(forged).path("code").asString()).isEqualTo("invalid-token");
        String foreign = "Bearer " + services.token("person", null, "somebody-else");
        assertThat(client.get("/api/accounts", "Authorization", foreign).statusCode())
                .isEqualTo(401);
    }

    @Test
    void answersUnknownResourcesWithAProblem() throws Exception {
        HttpResponse<String> answer = client.get("/api/nothing", "Authorization", bearer);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).path("code").asString()).isEqualTo("not-found");
    }

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
    void keepsSessionsThroughARestart() throws Exception {
        client.signIn();
        try (Gateway second = Gateway.start(mysql, services.port())) {
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
    void triesReadsTwiceAndWritesOnce() throws Exception {
        services.calls.set(0);
        assertThat(client.get("/api/leads/failing", "Authorization", bearer).statusCode())
                .isEqualTo(503);
        assertThat(services.calls.get()).isEqualTo(2);
        services.calls.set(0);
        client.post("/api/leads/failing", "{}", "Authorization", bearer);
        assertThat(services.calls.get()).isEqualTo(1);
    }

    @Test
    void saysSoWhenAServiceIsAwayOrSlow() throws Exception {
        HttpResponse<String> away = client.get("/api/cases", "Authorization", bearer);
        assertThat(away.statusCode()).isEqualTo(503);
        assertThat(header(away, "Retry-After")).isNotEmpty();
        assertThat(json(away).path("code").asString()).isEqualTo("service-unavailable");
        HttpResponse<String> slow = client.get("/api/contacts/slow", "Authorization", bearer);
        assertThat(slow.statusCode()).isEqualTo(503);
        assertThat(json(slow).path("code").asString()).isEqualTo("service-timeout");
        assertThat(client.get("/api/campaigns", "Authorization", bearer).statusCode())
                .isEqualTo(503);
    }

    @Test
    void opensTheCircuitOfOneRouteOnly() throws Exception {
        for (int i = 0; i < BREAKER_WINDOW; i++) {
            client.post("/api/deals/failing", "{}", "Authorization", bearer);
        }
        services.calls.set(0);
        HttpResponse<String> open = client.post("/api/deals/failing", "{}", "Authorization", bearer);
        assertThat(json(open).path("code").asString()).isEqualTo("service-unavailable");
        assertThat(services.calls.get()).isZero();
        assertThat(client.get("/api/products", "Authorization", bearer).statusCode())
                .isEqualTo(200);
    }

    @Test
    void limitsBodiesButNotImports() throws Exception {
        byte[] big = new byte[2 * 1024 * 1024];
        HttpResponse<String> json = client.send(
                "POST",
                "/api/accounts",
                BodyPublishers.ofByteArray(big),
                "Authorization",
                bearer,
                "Content-Type",
                "application/json");
        assertThat(json.statusCode()).isEqualTo(413);
        assertThat(json(json).path("code").asString()).isEqualTo("body-too-large");
        HttpResponse<String> chunked = client.send(
                "POST",
                "/api/accounts",
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(big)),
                "Authorization",
                bearer,
                "Content-Type",
                "application/json");
        assertThat(chunked.statusCode()).isEqualTo(413);
        HttpResponse<String> upload = client.send(
                "POST",
                "/api/accounts/imports?source=crm",
                BodyPublishers.ofByteArray(big),
                "Authorization",
                bearer,
                "Content-Type",
                "multipart/form-data; boundary=x");
        assertThat(upload.statusCode()).isEqualTo(202);
        assertThat(json(upload).path("length").asInt()).isEqualTo(big.length);
        assertThat(services.seen.get("target")).endsWith("?source=crm");
    }

    @Test
    void slowsDownWhoAsksTooMuch() throws Exception {
        try (Gateway strict = Gateway.start(mysql, services.port(), "guanxi.gateway.limits.application=3")) {
            Client hasty = strict.client();
            for (int i = 0; i < 3; i++) {
                assertThat(hasty.get("/api/accounts", "Authorization", bearer).statusCode())
                        .isEqualTo(200);
            }
            HttpResponse<String> refused = hasty.get("/api/accounts", "Authorization", bearer);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(header(refused, "Retry-After")).isNotEmpty();
            assertThat(header(refused, "RateLimit")).startsWith("\"application\";r=0;");
            String other = "Bearer " + services.partnerToken("another-partner");
            assertThat(hasty.get("/api/accounts", "Authorization", other).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void refusesARevokedToken() throws Exception {
        services.revoked = true;
        HttpResponse<String> refused = client.get("/api/accounts", "Authorization", bearer);
        assertThat(refused.statusCode()).isEqualTo(401);
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

    @Test
    void servesPagesWithHeadersAndTheApiPage() throws Exception {
        HttpResponse<String> page = client.get("/docs/api", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("swagger-ui-bundle.js");
        assertThat(client.get("/docs/api/swagger-ui/swagger-ui.css").statusCode())
                .isEqualTo(200);
        assertThat(client.get("/docs/api/openapi.json").body()).contains("/api/users");
        assertThat(header(page, "Content-Security-Policy"))
                .contains("script-src 'self'")
                .contains("frame-ancestors 'none'");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        HttpResponse<String> nothing = client.get("/nothing.json");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(json(nothing).path("code").asString()).isEqualTo("not-found");
    }

    @Test
    void showsMetricsToNobodyWhoComesThroughAProxy() throws Exception {
        assertThat(client.get("/actuator/health").body()).contains("UP");
        assertThat(client.get("/actuator/prometheus").statusCode()).isEqualTo(200);
        assertThat(client.get("/actuator/prometheus", "X-Forwarded-For", "203.0.113.7")
                        .statusCode())
                .isEqualTo(403);
    }
}
