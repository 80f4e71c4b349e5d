package org.guanxi.analytics;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.analytics.AnalyticsApi.PARTNER;
import static org.guanxi.analytics.AnalyticsApi.body;
import static org.guanxi.analytics.AnalyticsApi.contains;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.guanxi.analytics.table.Columns;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Everybody is asked a new rule after the answer, and the segment says how far that is. */
@ServiceTest
class SegmentFillingIT {

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate steps;

    private final String word = "Slow " + UUID.randomUUID();
    private AnalyticsApi analytics;

    @BeforeEach
    void asAPartner() {
        analytics = new AnalyticsApi(client, topic);
    }

    @Test
    void answersBeforeEverybodyHasBeenAsked() throws Exception {
        var account = analytics.known(word);
        var locked = new CountDownLatch(1);
        var answered = new CountDownLatch(1);
        String segment;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var holder = threads.submit(() -> hold(account, locked, answered));
            locked.await();
            var created = client.post(PARTNER, "/api/segments", body(word, contains(word)));
            segment = created.header("Location");
            try {
                assertThat(created.status()).as(created.text()).isEqualTo(201);
                assertThat(created.json().get("filled").asDouble()).isLessThan(1);
                assertThat(created.json().get("memberCount").asInt()).isZero();
                assertThat(client.get(PARTNER, segment).json().get("filled").asDouble())
                        .isLessThan(1);
            } finally {
                answered.countDown();
            }
            holder.get();
        }
        assertThat(analytics.filled(segment).get("memberCount").asInt()).isEqualTo(1);
    }

    @Test
    void asksEverybodyAnewWhenTheRuleChanges() {
        analytics.known(word);
        var segment = analytics.created(word, contains(word));
        assertThat(client.get(PARTNER, segment).json().get("memberCount").asInt())
                .isEqualTo(1);
        client.put(PARTNER, segment, body(word, contains("x" + word)), "If-Match", "\"0\"");
        assertThat(analytics.filled(segment).get("ruleVersion").asInt()).isEqualTo(2);
        assertThat(client.get(PARTNER, segment).json().get("memberCount").asInt())
                .isZero();
    }

    @Test
    void goesOnBehindThePageAfterWhichAnotherDied() {
        var accounts = IntStream.range(0, 2)
                .mapToObj(i -> analytics.known(word + " " + i))
                .sorted(comparing(UUID::toString))
                .toList();
        var segment = analytics.created(word, contains(word));
        var id = Columns.of(UUID.fromString(segment.substring(segment.lastIndexOf('/') + 1)));
        jdbc.sql("DELETE FROM segment_member WHERE segment_id = ?").param(id).update();
        jdbc.sql("UPDATE segment SET filled_version = 0, filling_version = rule_version, filling_after = ?,"
                        + " filling_at = UTC_TIMESTAMP(6) - INTERVAL 1 HOUR WHERE id = ?")
                .params(Columns.of(accounts.getFirst()), id)
                .update();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> analytics.filled(segment).get("memberCount").asInt() == 1);
        assertThat(analytics.items(segment + "/members").get(0).get("accountId").asString())
                .isEqualTo(accounts.getLast().toString());
    }

    private void hold(UUID account, CountDownLatch locked, CountDownLatch until) {
        steps.executeWithoutResult(status -> {
            jdbc.sql("SELECT orders FROM profile WHERE account_id = ? FOR UPDATE")
                    .param(Columns.of(account))
                    .query(Integer.class)
                    .single();
            locked.countDown();
            await().atMost(Duration.ofSeconds(30)).until(() -> until.getCount() == 0);
        });
    }
}
