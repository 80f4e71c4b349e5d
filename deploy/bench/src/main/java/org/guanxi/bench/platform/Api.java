package org.guanxi.bench.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

/** A partner's client for all that is not load. */
public final class Api {

    private static final String GATEWAY = Way.GATEWAY.address();
    private static final Duration TOKEN_SERVES = Duration.ofMinutes(5);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private String token = "";
    private long tokenTaken;

    public synchronized String token() {
        if (token.isEmpty() || Waiting.secondsSince(tokenTaken) > TOKEN_SERVES.toSeconds()) {
            var login = Base64.getEncoder().encodeToString("demo-partner:demo-partner-secret".getBytes());
            var answer = send(HttpRequest.newBuilder(URI.create(GATEWAY + "/oauth2/token"))
                    .header("Authorization", "Basic " + login)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("grant_type=client_credentials")));
            token = Json.text(require(answer, 200), "access_token");
            tokenTaken = System.nanoTime();
        }
        return token;
    }

    public String get(String address) {
        return require(
                send(HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token())), 200);
    }

    public boolean has(String address) {
        var answer = send(HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token()));
        return answer.statusCode() == 200;
    }

    /** @return the new account's id */
    public String create(Customer customer) {
        var answer = send(HttpRequest.newBuilder(URI.create(GATEWAY + "/api/accounts"))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(customer.json())));
        return Json.text(require(answer, 201), "id");
    }

    /** @return where the job's state can be read */
    public String upload(String csv) {
        var boundary = "guanxi" + UUID.randomUUID();
        var body = """
                --%1$s\r
                Content-Disposition: form-data; name="source"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="accounts.csv"\r
                Content-Type: text/csv\r
                \r
                %3$s\r
                --%1$s--\r
                """.formatted(boundary, Customer.SOURCE, csv);
        var answer = send(HttpRequest.newBuilder(URI.create(GATEWAY + "/api/accounts/imports"))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body)));
        return GATEWAY + "/api/accounts/imports/" + Json.text(require(answer, 202), "id");
    }

    private static String require(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new Failure(answer.request().method() + " " + answer.uri() + " answered " + answer.statusCode() + ": "
                    + answer.body());
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new Failure("The platform did not answer: " + failed, failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted", stop);
        }
    }
}
