package org.guanxi.gateway.introspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

class IntrospectionTest {

    private static final ClientRegistration GATEWAY = ClientRegistration.withRegistrationId("guanxi")
            .clientId("gateway")
            .clientSecret("secret")
            .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
            .tokenUri("http://127.0.0.1/unused")
            .build();

    private final AtomicInteger questions = new AtomicInteger();
    private volatile boolean active = true;
    private volatile int status = 200;
    private volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");
    private HttpServer server;
    private Introspection identity;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/introspect", this::answer);
        server.start();
        identity = asking("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void asksAboutATokenInUseEveryFifteenSeconds() {
        assertThat(identity.isRevoked("token")).isFalse();
        later(14);
        assertThat(identity.isRevoked("token")).isFalse();
        assertThat(questions).hasValue(1);
        active = false;
        later(2);
        identity.isRevoked("token");
        // the cache may still be noting the first answer, and counts from then
        await().until(() -> {
            later(1);
            return identity.isRevoked("token");
        });
        assertThat(questions).hasValue(2);
    }

    @Test
    void waitsForANewAnswerAfterAPause() {
        assertThat(identity.isRevoked("token")).isFalse();
        active = false;
        // the cache may still be noting the first answer, and counts from then
        await().until(() -> {
            later(31);
            return identity.isRevoked("token");
        });
    }

    @Test
    void forgetsNoRevocationWhileIdentityIsAway() {
        active = false;
        assertThat(identity.isRevoked("token")).isTrue();
        status = 500;
        later(14 * 60);
        assertThat(identity.isRevoked("token")).isTrue();
        assertThat(identity.isRevoked("another")).isFalse();
    }

    @Test
    void goesOnSoonWhenIdentityIsABlackHole() throws Exception {
        try (BlackHole hole = new BlackHole()) {
            Introspection nobody = asking(hole.url());
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertThat(nobody.isRevoked("token")).isFalse());
        }
    }

    @Test
    void letsNobodyWaitForTheAnswerAboutAnother() throws Exception {
        try (BlackHole hole = new BlackHole()) {
            Introspection nobody = asking(hole.url());
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
                    for (int i = 0; i < 200; i++) {
                        String token = "token " + i;
                        crowd.submit(() -> nobody.isRevoked(token));
                    }
                }
            });
        }
    }

    private Introspection asking(String url) {
        return new Introspection(url, GATEWAY, () -> now);
    }

    private void later(int seconds) {
        now = now.plusSeconds(seconds);
    }

    private void answer(HttpExchange exchange) throws IOException {
        questions.incrementAndGet();
        byte[] answer = ("{\"active\":" + active + "}").getBytes(StandardCharsets.UTF_8);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
