package org.guanxi.bench.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.uniformRandomSwitch;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.guanxi.bench.platform.Customer;
import org.guanxi.bench.platform.Way;

/** The requests as Gatling sends them. */
record Requests(String token, String cookie, List<String> accounts) {

    ChainBuilder of(Way way, Act act) {
        return switch (act) {
            case CREATE -> exec(create(way));
            case GET -> exec(get(way));
            case LIST -> exec(list(way));
            case MIX -> uniformRandomSwitch().on(exec(get(way)), exec(list(way)), exec(create(way)));
        };
    }

    private HttpRequestActionBuilder get(Way way) {
        return caller(way, http("get").get(session -> way.address() + "/api/accounts/" + any()))
                .check(status().is(200));
    }

    private HttpRequestActionBuilder list(Way way) {
        return caller(way, http("list").get(way.address() + Act.FIRST_FIFTY)).check(status().is(200));
    }

    private HttpRequestActionBuilder create(Way way) {
        return caller(way, http("create").post(way.address() + "/api/accounts"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", session -> UUID.randomUUID().toString())
                .body(StringBody(session -> Customer.any().json()))
                .check(status().is(201));
    }

    private HttpRequestActionBuilder caller(Way way, HttpRequestActionBuilder request) {
        return way == Way.COOKIE
                ? request.header("Cookie", cookie)
                : request.header("Authorization", "Bearer " + token);
    }

    private String any() {
        return accounts.get(ThreadLocalRandom.current().nextInt(accounts.size()));
    }
}
