package org.guanxi.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.support.CaseOpened;
import org.guanxi.shared.event.support.CaseStateChanged;
import org.guanxi.shared.security.Role;
import org.guanxi.shared.testing.OpenApiFile;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class AnalyticsServiceIT {

    private static final String PARTNER =
            Tokens.partner("segments:read", "segments:write", "insights:read", "models:read", "models:write");

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

    @Autowired
    Clock clock;

    @Test
    void describesItsApi() {
        OpenApiFile.check("analytics-service", client);
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
        var facts = awaitInsight(account, insight -> insight.at("/facts/orders").asInt() == 1)
                .get("facts");
        assertThat(facts.get("revenue").asString()).isEqualTo("100.5");
        assertThat(facts.get("lastOrderAt").asString()).isEqualTo("2026-02-01T10:00:00Z");
    }

    @Test
    void countsOpenCases() {
        var account = known("Cases");
        var id = UUID.randomUUID();
        var at = Instant.parse("2026-03-01T10:00:00Z");
        topic.publish(new CaseOpened(id, at, account, null, "C-1", "Broken", "COMPLAINT", "URGENT", "MAIL"));
        awaitInsight(account, insight -> insight.at("/facts/openUrgentCases").asInt() == 1);
        topic.publish(new CaseStateChanged(id, at, account, "C-1", "Broken", "OPEN", "RESOLVED", null));
        awaitInsight(account, insight -> insight.at("/facts/openCases").asInt() == 0);
    }

    @Test
    void movesAnAccountWithinTwoSecondsAndSaysWhy() {
        var name = "Big " + UUID.randomUUID();
        var segment = created(name, """
            {"and":[{"field":"account.name","op":"eq","value":"%s"},
                    {"field":"orders.revenue","op":"ge","value":1000}]}\
            """.formatted(name));
        var account = known(name);
        var start = clock.instant();
        topic.publish(Told.order(UUID.randomUUID(), account, start, "1200", "CNY"));
        var member = await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> items(segment + "/members"), found -> found.size() == 1)
                .get(0);
        assertThat(Duration.between(start, clock.instant())).isLessThan(Duration.ofSeconds(2));
        assertThat(member.get("accountName").asString()).isEqualTo(name);
        assertThat(member.at("/reason/cause").asString()).isEqualTo("EVENT");
        assertThat(member.at("/reason/event").asString()).isEqualTo("crm.sales.order.placed.v1");
        assertThat(member.at("/reason/conditions").size()).isEqualTo(1);
        assertThat(member.at("/reason/conditions/0/field").asString()).isEqualTo("orders.revenue");
        assertThat(member.at("/reason/conditions/0/actual").asInt()).isEqualTo(1200);
        var id = UUID.fromString(segment.substring(segment.lastIndexOf('/') + 1));
        assertThat(topic.read(Topics.SEGMENT, id, 2)).hasSize(2);
    }

    @Test
    void letsTimeAloneMoveAnAccount() {
        var name = "Fresh " + UUID.randomUUID();
        var segment = created(name, """
            {"and":[{"field":"account.name","op":"eq","value":"%s"},
                    {"field":"orders.lastAt","op":"withinLast","value":"PT4S"}]}\
            """.formatted(name));
        var account = known(name);
        topic.publish(Told.order(UUID.randomUUID(), account, clock.instant(), "5", "CNY"));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> items(segment + "/members").size() == 1);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> items(segment + "/members").isEmpty());
        var left = items(segment + "/history").get(0);
        assertThat(left.get("change").asString()).isEqualTo("LEFT");
        assertThat(left.at("/reason/cause").asString()).isEqualTo("TIME");
        assertThat(left.at("/reason/conditions/0/field").asString()).isEqualTo("orders.lastAt");
    }

    @Test
    void movesOnlyThoseWhomAChangedRuleTreatsDifferently() {
        var name = "Edit " + UUID.randomUUID();
        var accounts = java.util.stream.IntStream.range(0, 3)
                .mapToObj(i -> known(name + " " + i))
                .toList();
        awaitInsight(accounts.getLast(), insight -> true);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> previewed(contains(name)).get("count").asInt() == 3);
        var segment = created(name, contains(name));
        assertThat(client.get(PARTNER, segment).json().get("memberCount").asInt())
                .isEqualTo(3);
        var narrower = body(name, contains(name + " 1"));
        assertThat(client.put(PARTNER, segment, narrower).status()).isEqualTo(428);
        var changed = client.put(PARTNER, segment, narrower, "If-Match", "\"0\"");
        assertThat(changed.json().get("memberCount").asInt()).isEqualTo(1);
        assertThat(changed.json().get("ruleVersion").asInt()).isEqualTo(2);
        assertThat(items(segment + "/history").size()).isEqualTo(5);
        assertThat(client.delete(PARTNER, segment, "If-Match", "\"0\"").status())
                .isEqualTo(412);
        assertThat(client.delete(PARTNER, segment, "If-Match", "\"1\"").status())
                .isEqualTo(204);
        assertThat(client.get(PARTNER, segment).status()).isEqualTo(404);
    }

    @Test
    void letsEverybodyLeaveADeletedSegment() {
        var name = "Gone " + UUID.randomUUID();
        var account = known(name);
        var segment = created(name, contains(name));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> items(segment + "/members").size() == 1);
        assertThat(client.delete(PARTNER, segment, "If-Match", "\"0\"").status())
                .isEqualTo(204);
        var left = items(segment + "/history").get(0);
        assertThat(left.get("accountId").asString()).isEqualTo(account.toString());
        assertThat(left.get("change").asString()).isEqualTo("LEFT");
        assertThat(left.at("/reason/cause").asString()).isEqualTo("DELETED");
        var id = UUID.fromString(segment.substring(segment.lastIndexOf('/') + 1));
        assertThat(topic.read(Topics.SEGMENT, id, 4))
                .extracting(record ->
                        new String(record.headers().lastHeader("ce_type").value()))
                .contains("crm.analytics.segment.member-removed.v1", "crm.analytics.segment.deleted.v1");
    }

    @Test
    void saysWhenAnAccountWasScored() {
        var account = known("Scored");
        topic.publish(Told.order(UUID.randomUUID(), account, Instant.parse("2026-02-01T10:00:00Z"), "5", "CNY"));
        var insight = awaitInsight(account, found -> found.hasNonNull("rfm"));
        assertThat(Instant.parse(insight.at("/rfm/asOf").asString()))
                .isBefore(Instant.parse(insight.get("asOf").asString()));
    }

    @Test
    void movesAnOrderFromAccountToAccount() {
        var former = known("Former");
        var owner = known("Owner");
        var name = "Buyers " + UUID.randomUUID();
        var segment = created(name, "{\"field\":\"orders.count\",\"op\":\"ge\",\"value\":1}");
        var order = Told.order(UUID.randomUUID(), former, Instant.parse("2026-02-01T10:00:00Z"), "5", "CNY");
        topic.publish(order);
        awaitInsight(former, insight -> insight.at("/facts/orders").asInt() == 1);
        topic.publish(Told.moved(order, owner));
        awaitInsight(owner, insight -> insight.at("/facts/orders").asInt() == 1);
        awaitInsight(former, insight -> insight.at("/facts/orders").asInt() == 0);
        var left = items(segment + "/history?filter=accountId==" + former).get(0);
        assertThat(left.get("change").asString()).isEqualTo("LEFT");
        assertThat(left.at("/reason/event").asString()).isEqualTo("crm.sales.order.changed.v1");
    }

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
    void answersARepeatWithTheFirstFit() {
        var fits = "/api/models/customer-value/fits";
        var asked = "{\"observationEnd\":\"1990-01-01\"}";
        var key = UUID.randomUUID().toString();
        var first = client.post(PARTNER, fits, asked, "Idempotency-Key", key);
        var again = client.post(PARTNER, fits, asked, "Idempotency-Key", key);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
        assertThat(client.post(PARTNER, fits, "{\"observationEnd\":\"1990-01-02\"}", "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
        assertThat(client.post(PARTNER, fits, asked).json().get("id"))
                .isNotEqualTo(first.json().get("id"));
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

    @Test
    void setsAsideWhatCannotBeRead() {
        var account = known("After poison");
        topic.publishRaw(Topics.ORDER, account.toString(), "{not json");
        topic.publish(Told.order(UUID.randomUUID(), account, clock.instant(), "5", "CNY"));
        awaitInsight(account, insight -> insight.at("/facts/orders").asInt() == 1);
        assertThat(topic.readAll(Topics.ORDER + ".analytics-service.dlt")).isNotEmpty();
    }

    @Test
    void refusesWhoMayNot() {
        assertThat(client.get("", "/api/segments").status()).isEqualTo(401);
        assertThat(client.get(Tokens.partner("orders:read"), "/api/segments").status())
                .isEqualTo(403);
        var reader = Tokens.person(Role.READ_ONLY);
        assertThat(client.post(reader, "/api/segments/previews", "{\"rule\":" + contains("x") + "}")
                        .status())
                .isEqualTo(200);
        assertThat(client.post(reader, "/api/models/customer-value/fits", "{}").status())
                .isEqualTo(403);
    }

    @Test
    void refusesToLookIntoTheFuture() {
        var asked = client.post(PARTNER, "/api/models/customer-value/fits", "{\"observationEnd\":\"2999-01-01\"}");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.json().get("code").asString()).isEqualTo("observation-in-future");
    }

    /** Waits for the news: it comes on another topic than what follows. */
    private UUID known(String name) {
        var account = UUID.randomUUID();
        topic.publish(Told.account(account, name));
        awaitInsight(account, insight -> true);
        return account;
    }

    private JsonNode awaitInsight(UUID account, java.util.function.Predicate<JsonNode> expected) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> client.get(PARTNER, "/api/insights/accounts/" + account),
                        answer -> answer.status() == 200 && expected.test(answer.json()))
                .json();
    }

    private JsonNode items(String path) {
        return client.get(PARTNER, path).json().get("items");
    }

    private JsonNode previewed(String rule) {
        return client.post(PARTNER, "/api/segments/previews", "{\"rule\":" + rule + "}")
                .json();
    }

    private String created(String name, String rule) {
        Answer answer = client.post(PARTNER, "/api/segments", body(name, rule));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.header("Location");
    }

    private static String body(String name, String rule) {
        return "{\"name\":\"%s\",\"rule\":%s}".formatted(name, rule);
    }

    private static String contains(String text) {
        return "{\"field\":\"account.name\",\"op\":\"contains\",\"value\":\"%s\"}".formatted(text);
    }
}
