package org.guanxi.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.analytics.AnalyticsApi.PARTNER;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.analytics.profile.Profiles;
import org.guanxi.analytics.table.Columns;
import org.guanxi.shared.event.customer.AccountDeleted;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An account that is gone counts nowhere, and nothing brings it back. */
@ServiceTest
class GoneAccountsIT {

    private static final Instant FEBRUARY = Instant.parse("2026-02-01T10:00:00Z");

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

    @Autowired
    Profiles profiles;

    @Autowired
    JdbcClient jdbc;

    @Test
    void staysGoneWhateverOlderNewsSay() {
        var analytics = new AnalyticsApi(client, topic);
        var account = UUID.randomUUID();
        var created = Told.account(account, "Gone");
        topic.publish(created, 5);
        topic.publish(Told.order(UUID.randomUUID(), account, FEBRUARY, "5", "CNY"));
        analytics.awaitInsight(account, insight -> insight.at("/facts/orders").asInt() == 1);
        long orders = profiles.countOrders();

        topic.publish(new AccountDeleted(account, Instant.now(), "Gone"), 6);
        await().atMost(Duration.ofSeconds(20)).until(() -> isGone(account));
        assertThat(profiles.countOrders()).isEqualTo(orders - 1);
        assertThat(profiles.find(account)).isEmpty();

        topic.publish(created, 5);
        topic.publish(Told.order(UUID.randomUUID(), account, FEBRUARY, "5", "CNY"));
        analytics.known("Last");
        await().atMost(Duration.ofSeconds(20)).until(() -> facts(account) == 2);
        await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(5)).until(() -> isGone(account));
        assertThat(profiles.countOrders()).isEqualTo(orders - 1);
    }

    private boolean isGone(UUID account) {
        return client.get(PARTNER, "/api/insights/accounts/" + account).status() == 404;
    }

    private int facts(UUID account) {
        return jdbc.sql("SELECT COUNT(*) FROM fact WHERE account_id = ?")
                .param(Columns.of(account))
                .query(Integer.class)
                .single();
    }
}
