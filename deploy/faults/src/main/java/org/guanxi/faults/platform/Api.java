package org.guanxi.faults.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.guanxi.faults.history.History;

/** The public API as a partner uses it: what is not answered is asked again, under the same Idempotency-Key. */
public final class Api {

    private static final String GATEWAY = "http://localhost:8080";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private String token = "";
    private Instant tokenEnds = Instant.MIN;

    /** Path of the accepted job. */
    public String upload(History.CsvFile file, String source) {
        var boundary = "part-" + UUID.randomUUID();
        var key = UUID.randomUUID().toString();
        var body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.object()
                + ".csv\"\r\nContent-Type: text/csv; charset=utf-8\r\n\r\n" + file.text() + "\r\n--" + boundary
                + "--\r\n";
        var answer = authorised(
                "/api/" + file.object() + "/imports?source=" + source,
                request -> request.header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body)));
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    JsonNode get(String path) {
        return read(authorised(path, HttpRequest.Builder::GET));
    }

    private HttpResponse<String> authorised(String path, UnaryOperator<HttpRequest.Builder> method) {
        if (Instant.now().isAfter(tokenEnds)) {
            var answer = read(exchange("/oauth2/token", Api::tokenRequest));
            token = answer.get("access_token").asText();
            tokenEnds = Instant.now().plusSeconds(answer.get("expires_in").asLong() / 2);
        }
        return exchange(path, request -> method.apply(request).header("Authorization", "Bearer " + token));
    }

    private static HttpRequest.Builder tokenRequest(HttpRequest.Builder request) {
        var login = Base64.getEncoder().encodeToString("demo-partner:demo-partner-secret".getBytes());
        return request.header("Authorization", "Basic " + login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"));
    }

    private HttpResponse<String> exchange(String path, UnaryOperator<HttpRequest.Builder> method) {
        var request = method.apply(
                        HttpRequest.newBuilder(URI.create(GATEWAY + path)).timeout(Duration.ofSeconds(30)))
                .build();
        var end = Instant.now().plus(PATIENCE);
        while (true) {
            var trouble = "";
            try {
                var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() < 300) {
                    return answer;
                }
                trouble = answer.statusCode() + " " + answer.body();
                if (answer.statusCode() < 500 && answer.statusCode() != 429) {
                    throw new Broken(request.method() + " " + path + " was answered " + trouble);
                }
            } catch (IOException noAnswer) {
                trouble = String.valueOf(noAnswer);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new Broken("interrupted", interrupted);
            }
            if (Instant.now().isAfter(end)) {
                throw new Broken(request.method() + " " + path + " for five minutes: " + trouble);
            }
            Waiting.of(Duration.ofMillis(200));
        }
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException unreadable) {
            throw new Broken("unreadable answer", unreadable);
        }
    }
}
