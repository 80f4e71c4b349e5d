package org.guanxi.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every service in one small server: identity's endpoints, and resources that behave as their names say. */
class StubServices implements AutoCloseable {

    static final String PERSON = "018f0000-0000-7000-8000-00000000000a";

    final AtomicInteger calls = new AtomicInteger();
    final AtomicInteger renewals = new AtomicInteger();
    final Map<String, String> seen = new ConcurrentHashMap<>();
    volatile boolean revoked;
    volatile boolean signedOut;
    volatile int renewalMillis;
    volatile int tokenSeconds = 600;
    volatile String lastIdToken = "";
    volatile String rights = "\"accounts:read\"";
    volatile String metrics = "";

    private final Set<String> used = ConcurrentHashMap.newKeySet();
    private final RSAKey key;
    private final HttpServer server;
    private volatile String nonce = "";

    StubServices() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("stub").generate();
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        switch (path) {
            case "/oauth2/jwks" -> send(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
            case "/oauth2/introspect" -> send(exchange, 200, "{\"active\":" + !revoked + "}");
            case "/oauth2/authorize" -> redirectWithCode(exchange);
            case "/api/me" -> send(exchange, 200, "{\"rights\":[" + rights + "]}");
            case "/actuator/health" -> send(exchange, 200, "{\"status\":\"UP\"}");
            case "/actuator/prometheus" -> send(exchange, 200, metrics);
            case "/actuator/info" -> send(exchange, 200, "{\"build\":{\"version\":\"1.2.3\"}}");
            case "/oauth2/token" -> grant(exchange, parameter(body(exchange), "refresh_token"));
            default -> resource(exchange, path);
        }
    }

    private void resource(HttpExchange exchange, String path) throws IOException {
        calls.incrementAndGet();
        String challenge = seen.getOrDefault("challenge", "");
        seen.clear();
        seen.put("challenge", challenge);
        exchange.getRequestHeaders().forEach((name, values) -> seen.put(name, String.join(",", values)));
        seen.put("target", exchange.getRequestURI().toString());
        if (path.endsWith("/failing")) {
            send(exchange, 503, "{}");
        } else if (path.endsWith("/slow")) {
            sleep(3000);
            send(exchange, 200, "{}");
        } else if (path.endsWith("/imports")) {
            long length = exchange.getRequestBody().transferTo(java.io.OutputStream.nullOutputStream());
            send(exchange, 202, "{\"length\":" + length + "}");
        } else {
            send(exchange, 200, "{\"body\":\"" + body(exchange).length() + "\"}");
        }
    }

    private void redirectWithCode(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        nonce = parameter(query, "nonce");
        seen.put("challenge", parameter(query, "code_challenge_method"));
        String target = parameter(query, "redirect_uri") + "?code=c&state=" + parameter(query, "state");
        exchange.getResponseHeaders().add("Location", target.replace("=", "=").replace(" ", "+"));
        exchange.getResponseHeaders().add("Set-Cookie", "GUANXI_SIGN_IN=theirs; Path=/");
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** A refresh token works once. */
    private void grant(HttpExchange exchange, String refreshToken) throws IOException {
        boolean good = refreshToken.isEmpty() || (!signedOut && used.add(refreshToken));
        if (!refreshToken.isEmpty()) {
            renewals.incrementAndGet();
            sleep(good ? renewalMillis : 0);
        }
        send(exchange, good ? 200 : 400, good ? tokens() : "{\"error\":\"invalid_grant\"}");
    }

    private String tokens() {
        lastIdToken = idToken();
        return """
            {"access_token": "%s", "refresh_token": "%s", "id_token": "%s", "token_type": "Bearer", "expires_in": %d}\
            """.formatted(
                        token(PERSON, List.of("sales-rep"), "guanxi"), UUID.randomUUID(), lastIdToken, tokenSeconds);
    }

    String partnerToken(String id) {
        return token(id, null, "guanxi");
    }

    String partnerToken(String id, String scope) {
        return sign(claims(id).audience("guanxi").claim("scope", scope).build());
    }

    String token(String subject, List<String> roles, String audience) {
        return sign(claims(subject).audience(audience).claim("roles", roles).build());
    }

    private String idToken() {
        return sign(claims(PERSON)
                .audience("gateway")
                .claim("nonce", nonce)
                .claim("roles", List.of("sales-rep"))
                .claim("preferred_username", "sales-rep")
                .claim("name", "陈晓梅")
                .claim("locale", "zh-CN")
                .build());
    }

    private static JWTClaimsSet.Builder claims(String subject) {
        return new JWTClaimsSet.Builder()
                .subject(subject)
                .issuer("http://localhost:8080")
                .jwtID(UUID.randomUUID().toString())
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(600)));
    }

    private String sign(JWTClaimsSet claims) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("stub").build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static String body(HttpExchange exchange) throws IOException {
        return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("ETag", "\"7\"");
        exchange.getResponseHeaders().add("Set-Cookie", "a-service=must-not-set-cookies");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : bytes.length);
        if (!head) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static String parameter(String query, String name) {
        Matcher found = Pattern.compile("(?:^|&)" + name + "=([^&]*)").matcher(query == null ? "" : query);
        return found.find() ? URLDecoder.decode(found.group(1), StandardCharsets.UTF_8) : "";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
