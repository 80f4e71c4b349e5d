package org.guanxi.identity;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser with cookies that follows nothing by itself, and the gateway that sent it. */
class Browser {

    static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";
    static final String GATEWAY_SECRET = "the-gateway-secret-of-the-tests-0123456789";
    private static final String CALLBACK = "http://localhost:8080/login/oauth2/code/guanxi";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;

    Browser(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** @return the code, after signing in on the way */
    String codeFor(String username, String password) throws Exception {
        HttpResponse<String> toPage = authorize(VERIFIER);
        HttpResponse<String> page = get(path(toPage));
        HttpResponse<String> back = signIn(page, username, password);
        HttpResponse<String> callback = get(path(back));
        return parameter(location(callback), "code");
    }

    HttpResponse<String> authorize(String verifier) throws Exception {
        String challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        return get("/oauth2/authorize?"
                + form(Map.of(
                        "response_type",
                        "code",
                        "client_id",
                        "gateway",
                        "scope",
                        "openid profile",
                        "state",
                        "s",
                        "redirect_uri",
                        CALLBACK,
                        "code_challenge",
                        challenge,
                        "code_challenge_method",
                        "S256")));
    }

    HttpResponse<String> signIn(HttpResponse<String> page, String username, String password) throws Exception {
        Matcher csrf = CSRF.matcher(page.body());
        String token = csrf.find() ? csrf.group(1) : "";
        return post("/sign-in", "", "", Map.of("username", username, "password", password, "_csrf", token));
    }

    HttpResponse<String> exchange(String code, String verifier) throws Exception {
        return post(
                "/oauth2/token",
                "gateway",
                GATEWAY_SECRET,
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        code,
                        "redirect_uri",
                        CALLBACK,
                        "code_verifier",
                        verifier));
    }

    HttpResponse<String> renew(String refreshToken) throws Exception {
        return post(
                "/oauth2/token",
                "gateway",
                GATEWAY_SECRET,
                Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    HttpResponse<String> signOut(String idToken) throws Exception {
        return get("/connect/logout?"
                + form(Map.of(
                        "id_token_hint",
                        idToken,
                        "client_id",
                        "gateway",
                        "post_logout_redirect_uri",
                        "http://localhost:8080/")));
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html"));
    }

    HttpResponse<String> post(String path, String client, String secret, Map<String, String> fields) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)));
        if (!client.isEmpty()) {
            String both = Base64.getEncoder().encodeToString((client + ':' + secret).getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + both);
        }
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    static JsonNode json(HttpResponse<String> response) {
        return new JsonMapper().readTree(response.body());
    }

    static JsonNode claims(String token) {
        return new JsonMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    static String path(HttpResponse<String> response) {
        return location(response).replaceFirst("^https?://[^/]+", "");
    }

    static String parameter(String url, String name) {
        Matcher found = Pattern.compile("[?&]" + name + "=([^&]+)").matcher(url);
        return found.find() ? found.group(1) : "";
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> each.getKey() + '=' + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
