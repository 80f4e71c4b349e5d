package org.guanxi.local.service;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.guanxi.local.server.Probe;
import org.guanxi.local.terminal.Failure;

/** The few requests that the launcher makes. */
public final class Web {

    public static final String GATEWAY = "http://localhost:8080";
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(2))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private Web() {}

    public static Probe healthy(int port) {
        var health = "http://127.0.0.1:" + port + "/actuator/health";
        return () -> get(health, Map.of())
                .filter(response -> response.statusCode() == 200)
                .filter(response -> response.body().contains("\"UP\""))
                .isPresent();
    }

    public static boolean answers(String path, String token) {
        return get(GATEWAY + path, Map.of("Authorization", "Bearer " + token))
                .filter(response -> response.statusCode() == 200)
                .isPresent();
    }

    public static Optional<String> partnerToken() {
        var login = Base64.getEncoder().encodeToString("demo-partner:demo-partner-secret".getBytes());
        var request = HttpRequest.newBuilder(URI.create(GATEWAY + "/oauth2/token"))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        return send(request)
                .map(response -> TOKEN.matcher(response.body()))
                .filter(found -> found.find())
                .map(found -> found.group(1));
    }

    private static Optional<HttpResponse<String>> get(String url, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(10));
        headers.forEach(request::header);
        return send(request.build());
    }

    private static Optional<HttpResponse<String>> send(HttpRequest request) {
        try {
            return Optional.of(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()));
        } catch (java.io.IOException notYet) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.", interrupted);
        }
    }
}
