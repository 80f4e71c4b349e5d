package org.guanxi.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.analytics.AnalyticsApi.PARTNER;
import static org.guanxi.analytics.AnalyticsApi.body;
import static org.guanxi.analytics.AnalyticsApi.contains;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Segments as their owners write them. */
@ServiceTest
class SegmentsIT {

    @Autowired
    TestClient client;

    @Test
    void answersARepeatWithTheFirstSegment() {
        var name = "Once " + UUID.randomUUID();
        var key = UUID.randomUUID().toString();
        var first = client.post(PARTNER, "/api/segments", body(name, contains(name)), "Idempotency-Key", key);
        var again = client.post(PARTNER, "/api/segments", body(name, contains(name)), "Idempotency-Key", key);
        assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
        assertThat(client.post(PARTNER, "/api/segments", body(name, contains("x")), "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
        assertThat(client.post(PARTNER, "/api/segments", body(name, contains(name)))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void answersEqualRequestsAtOnceEqually() throws Exception {
        for (int round = 0; round < 5; round++) {
            var name = "At once " + UUID.randomUUID();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                List<Future<Answer>> answers = threads.invokeAll(Collections.nCopies(
                        8,
                        () -> client.post(
                                PARTNER, "/api/segments", body(name, contains(name)), "Idempotency-Key", name)));
                for (Future<Answer> each : answers) {
                    assertThat(each.get().status()).as(each.get().text()).isEqualTo(201);
                    assertThat(each.get().json().get("id"))
                            .isEqualTo(answers.getFirst().get().json().get("id"));
                }
            }
        }
    }

    @Test
    void takesARuleOfAnotherShape() {
        var name = "Shape " + UUID.randomUUID();
        var segment = client.post(PARTNER, "/api/segments", body(name, contains(name)));
        var path = "/api/segments/" + segment.json().get("id").asString();
        var tag = segment.header("ETag");
        var one = "{\"op\":\"ge\",\"field\":\"orders.count\",\"value\":3}";
        for (var rule : List.of("{\"and\":[%s]}".formatted(one), "{\"or\":[%s]}".formatted(one), one)) {
            var changed = client.patch(PARTNER, path, "{\"rule\":%s}".formatted(rule), "If-Match", tag);
            assertThat(changed.status()).as(changed.text()).isEqualTo(200);
            assertThat(changed.json().get("rule").toString()).isEqualTo(rule);
            assertThat(changed.json().get("name").asString()).isEqualTo(name);
            tag = changed.header("ETag");
        }
    }

    @Test
    void keepsTheNumbersOfARuleAsTheyAreWritten() {
        var rule = "{\"field\":\"orders.revenue\",\"op\":\"ge\",\"value\":%s}";
        var name = "Exact " + UUID.randomUUID();
        var path = client.post(PARTNER, "/api/segments", body(name, rule.formatted("99999999999999.99")))
                .header("Location");
        assertThat(client.get(PARTNER, path).text()).contains("\"value\":99999999999999.99");
        for (var value : List.of("1.50", "5", "1000")) {
            var tag = client.get(PARTNER, path).header("ETag");
            client.put(PARTNER, path, body(name, rule.formatted(value)), "If-Match", tag);
            assertThat(client.get(PARTNER, path).text()).contains("\"value\":" + value + "}");
        }
    }

    @Test
    void saysWhereARuleIsWrong() {
        var refused = client.post(
                PARTNER,
                "/api/segments/previews",
                "{\"rule\":{\"and\":[{\"field\":\"orders.count\",\"op\":\"contains\",\"value\":3}]}}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().get("code").asString()).isEqualTo("invalid-rule");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/rule/and/0/op");
    }

    @Test
    void shipsTheNamesOfTheGridAsSegments() {
        assertThat(client.get(PARTNER, "/api/segments?filter=name==*Champions*")
                        .json()
                        .get("items")
                        .size())
                .isEqualTo(1);
        assertThat(client.get(PARTNER, "/api/insights/rfm").json().get("cells").size())
                .isEqualTo(25);
    }
}
