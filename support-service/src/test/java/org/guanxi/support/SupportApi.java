package org.guanxi.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.security.Role;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.guanxi.shared.testing.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What an agent does with the cases of one account. */
public record SupportApi(TestClient http, UUID account) {

    public static final String AGENT = Tokens.person(Role.SUPPORT_AGENT);

    public static SupportApi over(TestClient http, JdbcClient jdbc) {
        var account = Ids.next();
        jdbc.sql("INSERT INTO known_account (id, name, sequence) VALUES (?, 'Known', 0)")
                .param(Ids.bytes(account))
                .update();
        return new SupportApi(http, account);
    }

    public String body(String type) {
        return """
            {"subject":"Printer is on fire","type":"%s","channel":"PHONE","accountId":"%s"}\
            """.formatted(type, account);
    }

    public JsonNode open(String type) {
        Answer opened = http.post(AGENT, "/api/cases", body(type));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return opened.json();
    }

    public Answer move(UUID id, String state, String more) {
        String body = "{\"state\":\"" + state + "\"" + more + "}";
        return http.put(AGENT, "/api/cases/" + id + "/state", body, "If-Match", etag(id));
    }

    public Answer say(UUID id, String kind) {
        String body = "{\"kind\":\"" + kind + "\",\"body\":\"It still burns\"}";
        return http.post(AGENT, "/api/cases/" + id + "/messages", body);
    }

    public JsonNode get(UUID id) {
        return http.get(AGENT, "/api/cases/" + id).json();
    }

    public String etag(UUID id) {
        return http.get(AGENT, "/api/cases/" + id).header("ETag");
    }

    public List<String> types(Topic topic, UUID id, int expected) {
        return topic.read(Topics.CASE, id, expected).stream()
                .map(record -> new String(record.headers().lastHeader("ce_type").value()))
                .toList();
    }

    public static UUID id(JsonNode node) {
        return UUID.fromString(node.get("id").asString());
    }
}
