package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.gateway.Gateway.header;
import static org.guanxi.gateway.Gateway.json;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.guanxi.gateway.Gateway.Client;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a program with a token of its own can rely on, and what it is refused. */
@ExtendWith(OutputCaptureExtension.class)
class PartnersIT extends GatewayTest {

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
        assertThat(json(nobody).path("title").asString()).isEqualTo("尚未登录");
        assertThat(json(nobody).path("traceId").asString()).isNotEmpty();
        HttpResponse<String> expired = client.get("/api/accounts", "Cookie", "GUANXI_SESSION=gone");
        assertThat(json(expired).path("code").asString()).isEqualTo("session-expired");
        HttpResponse<String> forged = client.get("/api/accounts", "Authorization", bearer + "x");
        assertThat(json(forged).path("code").asString()).isEqualTo("invalid-token");
        String foreign = "Bearer " + services.token("person", null, "somebody-else");
        assertThat(client.get("/api/accounts", "Authorization", foreign).statusCode())
                .isEqualTo(401);
    }

    /** What of it is refused says who awaits something else. */
    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "POST"})
    void passesAFormOnAsItIs(String method) throws Exception {
        String[] headers = {"Authorization", bearer, "Content-Type", "application/x-www-form-urlencoded"};
        HttpResponse<String> answer =
                client.send(method, "/api/products/7", BodyPublishers.ofString("a=b&c=d"), headers);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(json(answer).path("body").asInt()).isEqualTo("a=b&c=d".length());
    }

    @Test
    void answersUnknownResourcesWithAProblem() throws Exception {
        HttpResponse<String> answer = client.get("/api/nothing", "Authorization", bearer);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).path("code").asString()).isEqualTo("not-found");
    }

    @Test
    void refusesARevokedToken() throws Exception {
        services.revoked = true;
        HttpResponse<String> refused = client.get("/api/accounts", "Authorization", bearer);
        assertThat(refused.statusCode()).isEqualTo(401);
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
    void slowsDownWhoAsksTooMuchAndKeepsTheLogReadable(CapturedOutput log) throws Exception {
        try (Gateway strict = Gateway.start(stage.mysql, services.port(), "guanxi.gateway.limits.application=3")) {
            Client hasty = strict.client();
            for (int i = 0; i < 3; i++) {
                assertThat(hasty.get("/api/accounts", "Authorization", bearer).statusCode())
                        .isEqualTo(200);
            }
            HttpResponse<String> refused = hasty.get("/api/accounts", "Authorization", bearer);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(header(refused, "Retry-After")).isNotEmpty();
            assertThat(header(refused, "RateLimit")).startsWith("\"application\";r=0;");
            for (int i = 0; i < 5; i++) {
                assertThat(hasty.get("/api/accounts", "Authorization", bearer).statusCode())
                        .isEqualTo(429);
            }
            assertThat(log.toString().lines().filter(line -> line.contains("429 too-many-requests")))
                    .singleElement()
                    .asString()
                    .contains("GET /api/accounts from 127.0.0.1");
            String other = "Bearer " + services.partnerToken("another-partner");
            assertThat(hasty.get("/api/accounts", "Authorization", other).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void keepsNoSessionForWhoBeginsToSignInTooOften() throws Exception {
        try (Gateway strict = Gateway.start(stage.mysql, services.port(), "guanxi.gateway.limits.network=3")) {
            for (int i = 0; i < 3; i++) {
                HttpResponse<String> begun = strict.client().get("/oauth2/authorization/guanxi");
                assertThat(begun.statusCode()).isEqualTo(302);
                assertThat(header(begun, "Set-Cookie")).isNotEmpty();
            }
            HttpResponse<String> refused = strict.client().get("/oauth2/authorization/guanxi");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(header(refused, "Set-Cookie")).isEmpty();
        }
    }
}
