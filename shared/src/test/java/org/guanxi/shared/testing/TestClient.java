package org.guanxi.shared.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks to the service under test as a caller would: bytes over HTTP. */
@Lazy
public class TestClient {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Environment environment;

    TestClient(Environment environment) {
        this.environment = environment;
    }

    public Answer get(String token, String path, String... headers) {
        return send(with(request(token, path), headers).GET());
    }

    public Answer post(String token, String path, String json, String... headers) {
        return send(with(request(token, path), headers).POST(BodyPublishers.ofString(json)));
    }

    public Answer put(String token, String path, String json, String... headers) {
        return send(with(request(token, path), headers).PUT(BodyPublishers.ofString(json)));
    }

    /** Some of a record's fields, as RFC 7396 writes them. */
    public Answer patch(String token, String path, String json, String... headers) {
        return send(with(request(token, path), headers)
                .setHeader("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString(json)));
    }

    public Answer delete(String token, String path, String... headers) {
        return send(with(request(token, path), headers).DELETE());
    }

    public Answer options(String token, String path) {
        return send(request(token, path).method("OPTIONS", BodyPublishers.noBody()));
    }

    /** A multipart form as it is. */
    public Answer form(String token, String path, String boundary, String parts) {
        return send(request(token, path)
                .setHeader("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(parts)));
    }

    /** A multipart form with one part {@code file}. */
    public Answer upload(String token, String path, String fileName, byte[] content, String... headers) {
        String boundary = "guanxi-boundary";
        byte[] head = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8);
        return send(with(request(token, path), headers)
                .setHeader("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofByteArray(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofByteArray(tail))));
    }

    private HttpRequest.Builder request(String token, String path) {
        String port = environment.getRequiredProperty("local.server.port");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .setHeader("Content-Type", "application/json");
        return token.isEmpty() ? request : request.setHeader("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return response.body();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }
}
