package org.guanxi.demo.api;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** The partner's access token, fetched again before it ends. */
final class Token {

    private static final String LOGIN =
            Base64.getEncoder().encodeToString("demo-partner:demo-partner-secret".getBytes());

    private final String gateway;
    private final HttpClient http;
    private String token = "";
    private Instant until = Instant.MIN;

    Token(String gateway, HttpClient http) {
        this.gateway = gateway;
        this.http = http;
    }

    synchronized String get() {
        if (Instant.now().isAfter(until)) {
            var answer = fetch();
            token = answer.get("access_token").text();
            until = Instant.now().plusSeconds(answer.get("expires_in").number() / 2);
        }
        return token;
    }

    private Answer fetch() {
        var request = HttpRequest.newBuilder(URI.create(gateway + "/oauth2/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Basic " + LOGIN)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new Refused("POST /oauth2/token", answer.statusCode(), answer.body());
            }
            return JsonReader.read(answer.body());
        } catch (IOException failed) {
            throw new Refused("POST /oauth2/token", 0, String.valueOf(failed.getMessage()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
