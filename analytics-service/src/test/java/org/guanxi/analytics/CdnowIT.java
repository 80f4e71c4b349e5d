package org.guanxi.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.guanxi.analytics.cdnow.Cdnow;
import org.guanxi.shared.event.sales.OrderCancelled;
import org.guanxi.shared.event.sales.OrderPlaced;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Tokens;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Real purchases through the real stream to the published model. */
@ServiceTest
class CdnowIT {

    private static final String PARTNER =
            Tokens.partner("segments:read", "insights:read", "models:read", "models:write");

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void endsAtThePublishedOptimum() {
        var purchases = Cdnow.purchases();
        var start = clock.instant();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            purchases.stream()
                    .map(Cdnow.Purchase::customer)
                    .distinct()
                    .forEach(customer ->
                            threads.submit(() -> topic.publish(Told.account(id(customer), "CDNOW " + customer))));
            purchases.forEach(purchase -> threads.submit(() -> topic.publish(order(purchase))));
        }
        System.out.printf("CDNOW: sent in %s%n", Duration.between(start, clock.instant()));
        var model = fitted();
        assertThat(count("SELECT SUM(orders) FROM profile WHERE name LIKE 'CDNOW%'"))
                .as("the fit has waited for what was sent before")
                .isEqualTo(6919);
        assertThat(count("SELECT COUNT(*) FROM profile WHERE name LIKE 'CDNOW%'"))
                .isEqualTo(2357);
        assertThat(count("SELECT COUNT(*) FROM fact WHERE kind = 'ORDER' AND started_at < '1999-01-01'"))
                .isEqualTo(6919);
        assertThat(model.get("warnings").valueStream().map(JsonNode::asString))
                .doesNotContain("FEEDS_BEHIND", "PARAMETERS_LOOSE");
        assertThat(model.get("sampleSize").asInt()).isEqualTo(2357);
        assertParameters(
                model.get("bgnbd"), -9582.42921, "r", 0.2425945, "alpha", 4.4136023, "a", 0.7929220, "b", 2.4259069);
        assertParameters(
                model.get("mbgnbd"), -9582.13572, "r", 0.5248431, "alpha", 6.1830852, "a", 0.8913594, "b", 1.6140024);
        assertParameters(model.get("gammaGamma"), -4055.91769, "p", 6.249573, "q", 3.744225, "gamma", 15.443520);
        var diagnostics =
                client.get(PARTNER, "/api/models/customer-value/diagnostics").json();
        assertThat(diagnostics.at("/holdOut/actual").asInt()).isEqualTo(1882);
        assertThat(diagnostics.at("/holdOut/expected").asDouble()).isCloseTo(1653, within(0.5));
        assertThat(diagnostics.at("/frequencies/1/customers").asInt()).isEqualTo(439);
        assertThat(diagnostics.at("/tracking/77/until").asString()).isEqualTo("1998-06-30");
        assertThat(diagnostics.at("/tracking/77/actual").asInt()).isEqualTo(2457 + 1882);
        var counts = new ModelCounts(client, diagnostics);
        counts.areAllThere();
        var distribution =
                client.get(PARTNER, "/api/models/customer-value/distribution").json();
        assertThat(distribution.at("/active/accounts").asInt()).isGreaterThanOrEqualTo(2357);
        assertThat(distribution.at("/values/0/currency").asString()).isEqualTo("CNY");
        var insight =
                client.get(PARTNER, "/api/insights/accounts/" + id("0006")).json();
        assertThat(insight.at("/value/asOf").asString()).isEqualTo("1997-09-30T00:00:00Z");
        assertThat(insight.at("/value/expectedSpend").asDouble()).isCloseTo(71.4647, within(1e-3));
        assertThat(insight.at("/rfm/name").asString()).isNotEmpty();
        var segments = client.get(PARTNER, "/api/segments?limit=200").json().get("items");
        long members = segments.valueStream()
                .filter(segment -> segment.at("/rule/field").asString("").equals("rfm.name"))
                .mapToLong(segment -> segment.get("memberCount").asLong())
                .sum();
        assertThat(members).isEqualTo(count("SELECT COUNT(*) FROM profile WHERE orders > 0 AND sequence IS NOT NULL"));
        goesOn(purchases);
        counts.areAllThere();
    }

    /** One order is cancelled, and one comes to light that was placed while the model observed. */
    private void goesOn(List<Cdnow.Purchase> purchases) {
        var placed = order(purchases.getFirst());
        topic.publish(new OrderCancelled(
                placed.orderId(),
                clock.instant(),
                placed.accountId(),
                placed.number(),
                placed.placedAt(),
                placed.amount(),
                placed.currency(),
                "returned"));
        var found = Told.order(UUID.randomUUID(), id("0006"), Instant.parse("1997-05-05T00:00:00Z"), "9", "USD");
        topic.publish(found);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(count(
                                "SELECT COUNT(*) FROM fact WHERE started_at < '1999-01-01' AND (status = 'CANCELLED'"
                                        + " OR id = UUID_TO_BIN('" + found.orderId() + "'))"))
                        .isEqualTo(2));
    }

    private static OrderPlaced order(Cdnow.Purchase purchase) {
        var placedAt = purchase.day().atStartOfDay(ZoneOffset.UTC).toInstant();
        return Told.order(
                id(purchase.id()), id(purchase.customer()), placedAt, String.valueOf(purchase.amount()), "USD");
    }

    private JsonNode fitted() {
        var start = clock.instant();
        var accepted = client.post(PARTNER, "/api/models/customer-value/fits", "{\"observationEnd\":\"1997-09-30\"}");
        assertThat(accepted.status()).isEqualTo(202);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> client.get(PARTNER, accepted.header("Location"))
                        .json()
                        .get("state")
                        .asString()
                        .equals("COMPLETED"));
        System.out.printf("CDNOW: fitted and everybody scored in %s%n", Duration.between(start, clock.instant()));
        return client.get(PARTNER, "/api/models/customer-value").json();
    }

    private static void assertParameters(JsonNode fit, double logLikelihood, Object... expected) {
        assertThat(fit.get("logLikelihood").asDouble()).isCloseTo(logLikelihood, within(1e-3));
        for (int i = 0; i < expected.length; i += 2) {
            double value = fit.at("/parameters/" + expected[i]).asDouble();
            assertThat(value).isCloseTo((double) expected[i + 1], within(5e-4));
            assertThat(fit.at("/standardErrors/" + expected[i]).asDouble()).isPositive();
        }
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).optional().orElse(0L);
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
