package org.guanxi.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.guanxi.shared.testing.Topic;
import tools.jackson.databind.JsonNode;

/** The service as a partner uses it. */
record AnalyticsApi(TestClient client, Topic topic) {

    static final String PARTNER =
            Tokens.partner("segments:read", "segments:write", "insights:read", "models:read", "models:write");

    /** Waits for the news: it comes on another topic than what follows. */
    UUID known(String name) {
        var account = UUID.randomUUID();
        topic.publish(Told.account(account, name));
        awaitInsight(account, insight -> true);
        return account;
    }

    JsonNode awaitInsight(UUID account, Predicate<JsonNode> expected) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> client.get(PARTNER, "/api/insights/accounts/" + account),
                        answer -> answer.status() == 200 && expected.test(answer.json()))
                .json();
    }

    JsonNode items(String path) {
        return client.get(PARTNER, path).json().get("items");
    }

    JsonNode previewed(String rule) {
        return client.post(PARTNER, "/api/segments/previews", "{\"rule\":" + rule + "}")
                .json();
    }

    /** @return the address of the new segment, which everybody has been asked for */
    String created(String name, String rule) {
        Answer answer = client.post(PARTNER, "/api/segments", body(name, rule));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        filled(answer.header("Location"));
        return answer.header("Location");
    }

    /** Waits until everybody has been asked the segment's present rule. */
    JsonNode filled(String segment) {
        return await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> client.get(PARTNER, segment).json(),
                        found -> found.get("filled").asDouble() == 1);
    }

    static String body(String name, String rule) {
        return "{\"name\":\"%s\",\"rule\":%s}".formatted(name, rule);
    }

    static String contains(String text) {
        return "{\"field\":\"account.name\",\"op\":\"contains\",\"value\":\"%s\"}".formatted(text);
    }
}
