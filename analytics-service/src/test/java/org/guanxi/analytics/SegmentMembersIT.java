package org.guanxi.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.analytics.AnalyticsApi.PARTNER;
import static org.guanxi.analytics.AnalyticsApi.body;
import static org.guanxi.analytics.AnalyticsApi.contains;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.customer.AccountDeleted;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is in a segment, since when and why. */
@ServiceTest
class SegmentMembersIT {

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private AnalyticsApi analytics;

    @BeforeEach
    void asAPartner() {
        analytics = new AnalyticsApi(client, topic);
    }

    @Test
    void anAccountThatIsGoneLeavesItsSegments() {
        var name = "Gone " + UUID.randomUUID();
        var rule = "{\"field\":\"account.name\",\"op\":\"eq\",\"value\":\"%s\"}".formatted(name);
        var segment = analytics.created(name, rule);
        var account = analytics.known(name);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> analytics.items(segment + "/members"), found -> found.size() == 1);
        topic.publish(new AccountDeleted(account, Instant.now(), name));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> analytics.items(segment + "/members"), found -> found.size() == 0);
    }

    @Test
    void movesAnAccountWithinTwoSecondsAndSaysWhy() {
        var name = "Big " + UUID.randomUUID();
        var segment = analytics.created(name, """
            {"and":[{"field":"account.name","op":"eq","value":"%s"},
                    {"field":"orders.revenue","op":"ge","value":1000}]}\
            """.formatted(name));
        var account = analytics.known(name);
        var start = clock.instant();
        topic.publish(Told.order(UUID.randomUUID(), account, start, "1200", "CNY"));
        var member = await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> analytics.items(segment + "/members"), found -> found.size() == 1)
                .get(0);
        assertThat(Duration.between(start, clock.instant())).isLessThan(Duration.ofSeconds(2));
        assertThat(member.get("accountName").asString()).isEqualTo(name);
        assertThat(analytics.items(segment + "/members?filter=accountName==big*"))
                .hasSize(1);
        assertThat(member.at("/reason/cause").asString()).isEqualTo("EVENT");
        assertThat(member.at("/reason/event").asString()).isEqualTo("crm.sales.order.placed.v1");
        assertThat(member.at("/reason/conditions").size()).isEqualTo(1);
        assertThat(member.at("/reason/conditions/0/field").asString()).isEqualTo("orders.revenue");
        assertThat(member.at("/reason/conditions/0/actual").asInt()).isEqualTo(1200);
        assertThat(member.at("/reason/conditions/0/currency").asString()).isEqualTo("CNY");
        assertThat(member.at("/reason/conditions/0/withoutRate").isMissingNode())
                .isTrue();
        var id = UUID.fromString(segment.substring(segment.lastIndexOf('/') + 1));
        assertThat(topic.read(Topics.SEGMENT, id, 2)).hasSize(2);
    }

    @Test
    void letsTimeAloneMoveAnAccount() {
        var name = "Fresh " + UUID.randomUUID();
        var segment = analytics.created(name, """
            {"and":[{"field":"account.name","op":"eq","value":"%s"},
                    {"field":"orders.lastAt","op":"withinLast","value":"PT4S"}]}\
            """.formatted(name));
        var account = analytics.known(name);
        topic.publish(Told.order(UUID.randomUUID(), account, clock.instant(), "5", "CNY"));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> analytics.items(segment + "/members").size() == 1);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> analytics.items(segment + "/members").isEmpty());
        var left = analytics.items(segment + "/history").get(0);
        assertThat(left.get("change").asString()).isEqualTo("LEFT");
        assertThat(left.at("/reason/cause").asString()).isEqualTo("TIME");
        assertThat(left.at("/reason/conditions/0/field").asString()).isEqualTo("orders.lastAt");
    }

    @Test
    void forgetsTheTimesOfARuleThatNoLongerKnowsTime() {
        var name = "Timeless " + UUID.randomUUID();
        var segment = analytics.created(name, """
            {"and":[{"field":"account.name","op":"eq","value":"%s"},
                    {"field":"orders.lastAt","op":"withinLast","value":"P60D"}]}\
            """.formatted(name));
        var account = analytics.known(name);
        topic.publish(Told.order(UUID.randomUUID(), account, clock.instant(), "5", "CNY"));
        await().atMost(Duration.ofSeconds(10)).until(() -> timers(segment) == 1);
        client.put(PARTNER, segment, body(name, contains(name)), "If-Match", "\"0\"");
        assertThat(analytics.filled(segment).get("memberCount").asInt()).isEqualTo(1);
        assertThat(timers(segment)).isZero();
    }

    private int timers(String segment) {
        var id = UUID.fromString(segment.substring(segment.lastIndexOf('/') + 1));
        return jdbc.sql("SELECT COUNT(*) FROM segment_timer WHERE segment_id = ?")
                .param(Ids.bytes(id))
                .query(Integer.class)
                .single();
    }

    @Test
    void movesOnlyThoseWhomAChangedRuleTreatsDifferently() {
        var name = "Edit " + UUID.randomUUID();
        var accounts = java.util.stream.IntStream.range(0, 3)
                .mapToObj(i -> analytics.known(name + " " + i))
                .toList();
        analytics.awaitInsight(accounts.getLast(), insight -> true);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> analytics.previewed(contains(name)).get("count").asInt() == 3);
        var segment = analytics.created(name, contains(name));
        assertThat(client.get(PARTNER, segment).json().get("memberCount").asInt())
                .isEqualTo(3);
        var narrower = body(name, contains(name + " 1"));
        assertThat(client.put(PARTNER, segment, narrower).status()).isEqualTo(428);
        var changed = client.put(PARTNER, segment, narrower, "If-Match", "\"0\"");
        assertThat(changed.json().get("ruleVersion").asInt()).isEqualTo(2);
        assertThat(analytics.filled(segment).get("memberCount").asInt()).isEqualTo(1);
        assertThat(analytics.items(segment + "/history").size()).isEqualTo(5);
        assertThat(client.delete(PARTNER, segment, "If-Match", "\"0\"").status())
                .isEqualTo(412);
        assertThat(client.delete(PARTNER, segment, "If-Match", "\"1\"").status())
                .isEqualTo(204);
        assertThat(client.get(PARTNER, segment).status()).isEqualTo(404);
    }

    @Test
    void letsEverybodyLeaveADeletedSegment() {
        var name = "Gone " + UUID.randomUUID();
        var account = analytics.known(name);
        var segment = analytics.created(name, contains(name));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> analytics.items(segment + "/members").size() == 1);
        assertThat(client.delete(PARTNER, segment, "If-Match", "\"0\"").status())
                .isEqualTo(204);
        var left = analytics.items(segment + "/history").get(0);
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
    void findsAChangeByItsId() {
        var name = "Twice " + UUID.randomUUID();
        var segment = analytics.created(name, contains(name));
        analytics.known(name + " 1");
        analytics.known(name + " 2");
        var changes = await().atMost(Duration.ofSeconds(10))
                .until(() -> analytics.items(segment + "/history"), found -> found.size() == 2);
        var earlier = changes.get(1);
        var id = earlier.get("id").asString();
        assertThat(analytics.items(segment + "/history?filter=id==" + id)).containsExactly(earlier);
        var other = analytics.created("Other " + name, contains("nobody " + name));
        assertThat(analytics.items(other + "/history?filter=id==" + id)).isEmpty();
    }

    @Test
    void movesAnOrderFromAccountToAccount() {
        var former = analytics.known("Former");
        var owner = analytics.known("Owner");
        var name = "Buyers " + UUID.randomUUID();
        var segment = analytics.created(name, "{\"field\":\"orders.count\",\"op\":\"ge\",\"value\":1}");
        var order = Told.order(UUID.randomUUID(), former, Instant.parse("2026-02-01T10:00:00Z"), "5", "CNY");
        topic.publish(order);
        analytics.awaitInsight(former, insight -> insight.at("/facts/orders").asInt() == 1);
        topic.publish(Told.moved(order, owner));
        analytics.awaitInsight(owner, insight -> insight.at("/facts/orders").asInt() == 1);
        analytics.awaitInsight(former, insight -> insight.at("/facts/orders").asInt() == 0);
        var left = analytics
                .items(segment + "/history?filter=accountId==" + former)
                .get(0);
        assertThat(left.get("change").asString()).isEqualTo("LEFT");
        assertThat(left.at("/reason/event").asString()).isEqualTo("crm.sales.order.changed.v1");
    }
}
