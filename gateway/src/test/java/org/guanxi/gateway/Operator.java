package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.gateway.Gateway.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.guanxi.gateway.Gateway.Client;
import tools.jackson.databind.JsonNode;

/** A program that looks after the platform: what it sees, and what it does to dead letters. */
record Operator(Client client, StubServices services) {

    static final String LETTERS = "/api/operations/dead-letters/";

    JsonNode sees() throws Exception {
        return json(client.get("/api/operations", reader()));
    }

    JsonNode trouble(String part) throws Exception {
        JsonNode system = json(client.get("/api/system", partner("accounts:read")));
        return named(system.path("troubles"), "part", part);
    }

    static JsonNode part(JsonNode operations, String name) {
        return named(operations.path("parts"), "name", name);
    }

    static JsonNode lag(JsonNode operations, String group, String topic) {
        return StreamSupport.stream(operations.path("lags").spliterator(), false)
                .filter(lag -> lag.path("group").asString().equals(group)
                        && lag.path("topic").asString().equals(topic))
                .findFirst()
                .orElse(operations.path("none"));
    }

    private static JsonNode named(JsonNode list, String field, String name) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(each -> each.path(field).asString().equals(name))
                .findFirst()
                .orElse(list.path("none"));
    }

    HttpResponse<String> put(String path, String body, String... headers) throws Exception {
        return client.send("PUT", LETTERS + path, BodyPublishers.ofString(body), headers);
    }

    void discardsAsAPerson(Client person, String topic, long offset) throws Exception {
        services.rights = "\"operations:read\",\"operations:write\"";
        person.signIn();
        person.get("/session");
        HttpResponse<String> done = person.send(
                "PUT",
                LETTERS + topic + "/" + offset + "/state",
                BodyPublishers.ofString("{\"state\":\"DISCARDED\",\"reason\":\"测试数据\"}"),
                "Content-Type",
                "application/json",
                "X-XSRF-TOKEN",
                person.cookie("XSRF-TOKEN"));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(204);
    }

    String replayAll(String topic, String key) throws Exception {
        Stream<String> headers = Stream.concat(Stream.of(writer()), Stream.of("Idempotency-Key", key));
        return client.post(LETTERS + topic + "/replays", "", headers.toArray(String[]::new))
                .body();
    }

    String[] reader() {
        return partner("operations:read");
    }

    String[] writer() {
        return partner("operations:read operations:write");
    }

    String[] partner(String scope) {
        return new String[] {
            "Authorization",
            "Bearer " + services.partnerToken("operator", scope),
            "Content-Type",
            "application/json",
            "Accept-Language",
            "zh-CN"
        };
    }
}
