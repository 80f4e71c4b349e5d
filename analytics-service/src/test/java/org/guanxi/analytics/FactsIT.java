package org.guanxi.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.support.CaseOpened;
import org.guanxi.shared.event.support.CaseStateChanged;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is known of an account, from what the other services tell. */
@ServiceTest
class FactsIT {

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

    @Autowired
    Clock clock;

    private AnalyticsApi analytics;

    @BeforeEach
    void asAPartner() {
        analytics = new AnalyticsApi(client, topic);
    }

    @Test
    void countsWhatItIsToldWhateverTheOrderAndHoweverOften() {
        var account = UUID.randomUUID();
        var first = Told.order(UUID.randomUUID(), account, Instant.parse("2026-02-01T10:00:00Z"), "100.50", "CNY");
        var second = Told.order(UUID.randomUUID(), account, Instant.parse("2026-03-01T10:00:00Z"), "50", "CNY");
        topic.publish(Told.cancelled(second), 9_000_002);
        topic.publish(second, 9_000_001);
        topic.publish(first, 9_000_003);
        topic.publish(first, 9_000_003);
        topic.publish(Told.account(account, "周转"), 9_000_004);
        var facts = analytics
                .awaitInsight(account, insight -> insight.at("/facts/orders").asInt() == 1)
                .get("facts");
        assertThat(facts.get("revenue").asString()).isEqualTo("100.5");
        assertThat(facts.get("lastOrderAt").asString()).isEqualTo("2026-02-01T10:00:00Z");
    }

    @Test
    void countsOpenCases() {
        var account = analytics.known("Cases");
        var id = UUID.randomUUID();
        var at = Instant.parse("2026-03-01T10:00:00Z");
        topic.publish(new CaseOpened(id, at, account, null, "C-1", "Broken", "COMPLAINT", "URGENT", "MAIL", null));
        analytics.awaitInsight(
                account, insight -> insight.at("/facts/openUrgentCases").asInt() == 1);
        topic.publish(new CaseStateChanged(id, at, account, "C-1", "Broken", "OPEN", "RESOLVED", null));
        analytics.awaitInsight(
                account, insight -> insight.at("/facts/openCases").asInt() == 0);
    }

    @Test
    void saysWhenAnAccountWasScored() {
        var account = analytics.known("Scored");
        topic.publish(Told.order(UUID.randomUUID(), account, Instant.parse("2026-02-01T10:00:00Z"), "5", "CNY"));
        var insight = analytics.awaitInsight(account, found -> found.hasNonNull("rfm"));
        assertThat(Instant.parse(insight.at("/rfm/asOf").asString()))
                .isBefore(Instant.parse(insight.get("asOf").asString()));
    }

    @Test
    void showsTheMoneyThatWasScoredInAllItsCurrencies() {
        var account = analytics.known("Two currencies");
        var at = Instant.parse("2026-02-01T10:00:00Z");
        for (int i = 0; i < 3; i++) topic.publish(Told.order(UUID.randomUUID(), account, at, "100", "CNY"));
        for (int i = 0; i < 2; i++) topic.publish(Told.order(UUID.randomUUID(), account, at, "10", "USD"));
        var rfm = analytics
                .awaitInsight(account, found -> found.at("/rfm/frequency").asInt(0) == 5)
                .get("rfm");
        assertThat(rfm.get("monetary").asDouble()).isEqualTo(3 * 100 + 2 * 10 * 7.1);
        assertThat(rfm.get("currency").asString()).isEqualTo("CNY");
    }

    @Test
    void comparesMoneyOfAllCurrenciesInTheCommonOne() {
        var name = "Money " + UUID.randomUUID();
        var yen = analytics.known(name + " JPY");
        var dollars = analytics.known(name + " USD");
        var at = Instant.parse("2026-02-01T10:00:00Z");
        topic.publish(Told.order(UUID.randomUUID(), yen, at, "1000", "JPY"));
        topic.publish(Told.order(UUID.randomUUID(), dollars, at, "400", "USD"));
        topic.publish(Told.order(UUID.randomUUID(), dollars, at, "5", "SEK"));
        analytics.awaitInsight(yen, found -> found.at("/facts/orders").asInt() == 1);
        var facts = analytics
                .awaitInsight(dollars, found -> found.at("/facts/orders").asInt() == 2)
                .get("facts");
        assertThat(facts.get("revenue").asDouble()).isEqualTo(2840);
        assertThat(facts.get("currency").asString()).isEqualTo("CNY");
        assertThat(facts.get("ordersWithoutRate").asInt()).isOne();
        var found = analytics.previewed("""
            {"and":[{"field":"account.name","op":"contains","value":"%s"},
                    {"field":"orders.revenue","op":"ge","value":500}]}""".formatted(name));
        assertThat(found.get("count").asInt()).isOne();
        assertThat(found.at("/sample/0/accountId").asString()).isEqualTo(dollars.toString());
    }

    @Test
    void tellsNoMoreDecimalsThanTheCurrencyHas() {
        var name = "Cents " + UUID.randomUUID();
        var account = analytics.known(name);
        topic.publish(Told.order(UUID.randomUUID(), account, Instant.parse("2026-02-01T10:00:00Z"), "75.115", "USD"));
        var insight = analytics.awaitInsight(account, found -> found.hasNonNull("rfm"));
        assertThat(insight.at("/facts/revenue").asString()).isEqualTo("533.32");
        assertThat(insight.at("/rfm/monetary").asString()).isEqualTo("533.32");
        var members = analytics.created(name, """
            {"and":[{"field":"account.name","op":"contains","value":"%s"},
                    {"field":"orders.revenue","op":"ge","value":533.31}]}""".formatted(name)) + "/members";
        assertThat(analytics
                        .items(members)
                        .get(0)
                        .at("/reason/conditions/1/actual")
                        .asString())
                .isEqualTo("533.32");
    }

    @Test
    void countsOrdersWithoutARateInTheGridAtOnce() {
        var account = analytics.known("Kronor");
        topic.publish(Told.order(UUID.randomUUID(), account, clock.instant(), "5", "CNY"));
        analytics.awaitInsight(account, found -> found.hasNonNull("rfm"));
        var before = client.get(AnalyticsApi.PARTNER, "/api/insights/rfm").json();
        topic.publish(Told.order(UUID.randomUUID(), account, clock.instant(), "5", "SEK"));
        var insight = analytics.awaitInsight(
                account, found -> found.at("/rfm/frequency").asInt(0) == 2);
        var after = client.get(AnalyticsApi.PARTNER, "/api/insights/rfm").json();
        assertThat(insight.at("/rfm/monetary").asDouble()).isEqualTo(5);
        assertThat(insight.at("/rfm/ordersWithoutRate").asInt()).isOne();
        assertThat(after.get("ordersWithoutRate").asInt())
                .isEqualTo(before.get("ordersWithoutRate").asInt() + 1);
        var asOf = Instant.parse(after.get("asOf").asString());
        assertThat(asOf).isAfter(Instant.parse(before.get("asOf").asString()));
        assertThat(Instant.parse(after.get("edgesAsOf").asString())).isBefore(asOf);
    }

    @Test
    void setsAsideWhatCannotBeRead() {
        var account = analytics.known("After poison");
        topic.publishRaw(Topics.ORDER, account.toString(), "{not json");
        topic.publish(Told.order(UUID.randomUUID(), account, clock.instant(), "5", "CNY"));
        analytics.awaitInsight(account, insight -> insight.at("/facts/orders").asInt() == 1);
        assertThat(topic.readAll(Topics.ORDER + ".analytics-service.dlt")).isNotEmpty();
    }
}
