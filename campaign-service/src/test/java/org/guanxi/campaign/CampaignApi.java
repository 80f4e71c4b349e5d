package org.guanxi.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.security.Role;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.guanxi.shared.testing.Topic;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a marketer does with campaigns for one segment. */
public record CampaignApi(TestClient http, UUID segment) {

    public static final String MARKETER = Tokens.person(Role.MARKETER);
    private static final JsonMapper JSON = new JsonMapper();

    public static CampaignApi over(TestClient http, JdbcClient jdbc) {
        UUID segment = Ids.next();
        jdbc.sql("INSERT INTO known_segment (segment_id) VALUES (?)")
                .param(Ids.bytes(segment))
                .update();
        return new CampaignApi(http, segment);
    }

    /** @param more fields that replace the usual ones */
    public String body(String more) {
        ObjectNode body = (ObjectNode) JSON.readTree("""
                {"name":"Spring","channel":"MAIL","segmentId":"%s","subject":"News for {{name}}",
                 "body":"Dear {{name}}"}""".formatted(segment));
        body.setAll((ObjectNode) JSON.readTree(more));
        return body.toString();
    }

    public JsonNode create(String more) {
        Answer created = http.post(MARKETER, "/api/campaigns", body(more));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return created.json();
    }

    public Answer move(UUID id, String state) {
        String body = "{\"state\":\"" + state + "\"}";
        return http.put(MARKETER, "/api/campaigns/" + id + "/state", body, "If-Match", etag(id));
    }

    public UUID scheduled() {
        UUID id = id(create("{}"));
        move(id, "IN_REVIEW");
        move(id, "SCHEDULED");
        return id;
    }

    public JsonNode get(UUID id) {
        return http.get(MARKETER, "/api/campaigns/" + id).json();
    }

    public String etag(UUID id) {
        return http.get(MARKETER, "/api/campaigns/" + id).header("ETag");
    }

    public JsonNode audience(UUID id) {
        return http.get(MARKETER, "/api/campaigns/" + id + "/audience").json();
    }

    public JsonNode messages(UUID id, String filter) {
        return http.get(MARKETER, "/api/campaigns/" + id + "/messages?filter=" + filter)
                .json()
                .get("items");
    }

    public void awaitState(UUID id, String state) {
        until(() -> get(id).get("state").asString().equals(state));
    }

    public static void until(Callable<Boolean> holds) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(holds);
    }

    public List<String> types(Topic topic, String name, UUID id, int expected) {
        return topic.read(name, id, expected).stream()
                .map(record -> new String(record.headers().lastHeader("ce_type").value()))
                .toList();
    }

    public static UUID id(JsonNode node) {
        return UUID.fromString(node.get("id").asString());
    }
}
