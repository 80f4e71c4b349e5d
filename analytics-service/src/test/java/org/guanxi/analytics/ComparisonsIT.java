package org.guanxi.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.analytics.AnalyticsApi.PARTNER;
import static org.guanxi.analytics.AnalyticsApi.body;
import static org.guanxi.analytics.AnalyticsApi.contains;

import java.util.UUID;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Segments beside each other: which moved most, and whom two have in common. */
@ServiceTest
class ComparisonsIT {

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

    @Autowired
    JdbcClient jdbc;

    @Test
    void countsWhoCameAndWent() {
        jdbc.sql("DELETE FROM segment_change").update(); // only the most moved are told of
        var analytics = new AnalyticsApi(client, topic);
        var word = "Mover " + UUID.randomUUID();
        for (int i = 0; i < 3; i++) analytics.known(word + " " + i);
        var segment = analytics.created(word, contains(word));
        var first = move(segment);
        assertThat(first.get("entered").asInt()).isEqualTo(3);
        assertThat(first.get("left").asInt()).isZero();
        var changed = client.put(PARTNER, segment, body(word, contains(word + " 1")), "If-Match", "\"0\"");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        analytics.filled(segment);
        var then = move(segment);
        assertThat(then.get("entered").asInt()).isEqualTo(3);
        assertThat(then.get("left").asInt()).isEqualTo(2);
        assertThat(then.get("memberCount").asInt()).isEqualTo(1);
        assertThat(client.get(PARTNER, "/api/segments/moves?days=91").status()).isEqualTo(400);
    }

    @Test
    void countsWhomTwoSegmentsHaveInCommon() {
        var analytics = new AnalyticsApi(client, topic);
        var word = "Common " + UUID.randomUUID();
        for (var name : new String[] {"a", "b", "ab", "ab x"}) analytics.known(word + " " + name);
        var one = analytics.created(word + " one", contains(word + " a"));
        var either = "{\"or\":[%s,%s]}".formatted(contains(word + " b"), contains(word + " ab"));
        var other = analytics.created(word + " other", either);
        var overlap = client.get(PARTNER, one + "/overlaps/" + id(other)).json();
        assertThat(overlap.get("members").asInt()).isEqualTo(3);
        assertThat(overlap.get("both").asInt()).isEqualTo(2);
        assertThat(overlap.get("otherMembers").asInt()).isEqualTo(3);
        assertThat(client.get(PARTNER, one + "/overlaps/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    private JsonNode move(String segment) {
        return client.get(PARTNER, "/api/segments/moves?days=1")
                .json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("segmentId").asString().equals(id(segment)))
                .findFirst()
                .orElseThrow();
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
