package org.guanxi.demo.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The public API as the partner application demo-partner sees it. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String gateway;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Token token;

    public Api(String gateway) {
        this.gateway = gateway;
        this.token = new Token(gateway, http);
    }

    public Answer get(String path) {
        return JsonReader.read(exchange(path, request -> request.GET()).body());
    }

    public boolean has(String path) {
        try {
            get(path);
            return true;
        } catch (Refused refused) {
            if (refused.status() == 404) {
                return false;
            }
            throw refused;
        }
    }

    /** All items of a list, page by page. */
    public List<Answer> all(String path) {
        var items = new ArrayList<Answer>();
        var after = "";
        do {
            var page = get(path + (path.contains("?") ? "&" : "?") + "limit=200" + after);
            items.addAll(page.get("items").list());
            after = page.get("next").isNull()
                    ? ""
                    : "&after=" + page.get("next").text();
        } while (!after.isEmpty());
        return items;
    }

    /** The key makes a second load find what the first one made. */
    public Answer post(String path, Map<String, Object> body, String key) {
        return JsonReader.read(exchange(
                        path,
                        request -> request.header("Content-Type", "application/json")
                                .header("Idempotency-Key", "demo-" + key)
                                .POST(HttpRequest.BodyPublishers.ofString(Json.write(body))))
                .body());
    }

    /** On the version that was seen. */
    public Answer put(String path, Map<String, Object> body, Answer seen) {
        return JsonReader.read(exchange(
                        path,
                        request -> request.header("Content-Type", "application/json")
                                .header("If-Match", "\"" + seen.get("version").text() + "\"")
                                .PUT(HttpRequest.BodyPublishers.ofString(Json.write(body))))
                .body());
    }

    /** Path of the accepted job. */
    public String upload(String path, String fileName, String csv, String key) {
        var boundary = "guanxi-demo-part";
        var body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: text/csv; charset=utf-8\r\n\r\n" + csv + "\r\n--" + boundary + "--\r\n";
        return exchange(
                        path,
                        request -> request.header("Content-Type", "multipart/form-data; boundary=" + boundary)
                                .header("Idempotency-Key", "demo-" + key)
                                .POST(HttpRequest.BodyPublishers.ofString(body)))
                .headers()
                .firstValue("Location")
                .map(location -> URI.create(location).getPath())
                .orElseThrow();
    }

    private HttpResponse<String> exchange(String path, UnaryOperator<HttpRequest.Builder> method) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var request = method.apply(HttpRequest.newBuilder(URI.create(gateway + path))
                            .timeout(Duration.ofSeconds(30))
                            .header("Authorization", "Bearer " + token.get()))
                    .build();
            var answer = send(request);
            if (answer.statusCode() < 300) {
                return answer;
            }
            if (!worthAnotherTry(answer) || System.nanoTime() > end) {
                throw new Refused(request.method() + " " + path, answer.statusCode(), answer.body());
            }
            Waiting.millis(answer.headers().firstValueAsLong("Retry-After").orElse(1) * 500);
        }
    }

    /** Busy, starting, or the account or its owner is still on its way to that service; the key makes it safe to repeat. */
    private static boolean worthAnotherTry(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 429, 502, 503, 504 -> true;
            default ->
                answer.body().contains("\"unknown-account\"") || answer.body().contains("\"unknown-owner\"");
        };
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new Refused(request.method() + " " + request.uri(), 0, String.valueOf(failed.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
