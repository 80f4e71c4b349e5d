package org.guanxi.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.guanxi.shared.event.analytics.SegmentCreated;
import org.guanxi.shared.event.analytics.SegmentDeleted;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A campaign that makes no sense is refused where it is written, and again before it goes on. */
@FastClocks
class CampaignChecksIT {

    private static final String PATH = "/api/campaigns";

    @Autowired
    TestClient http;

    @Autowired
    Topic topic;

    @Autowired
    JdbcClient jdbc;

    private CampaignApi campaigns;

    @BeforeEach
    void newSegment() {
        campaigns = CampaignApi.over(http, jdbc);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"segmentId\":\"01a222bb-6b59-73cd-91ab-739a35d6e4ff\"}|422|/segmentId"
                        + "|没有编号为 01a222bb-6b59-73cd-91ab-739a35d6e4ff 的分群，或该分群已删除。请选择其他分群。",
                "{\"startsAt\":\"2026-12-31T00:00:00Z\",\"endsAt\":\"2026-12-01T00:00:00Z\"}|422|/endsAt|结束时间必须晚于开始时间。",
                "{\"startsAt\":\"1850-01-01T00:00:00Z\"}|400|/startsAt|早于 1900 年。",
                "{\"startsAt\":\"9999-01-01T00:00:00Z\"}|400|/startsAt|晚于 2100 年。",
                "{\"endsAt\":\"9999-01-01T00:00:00Z\"}|400|/endsAt|晚于 2100 年。",
                "{\"budget\":5,\"currency\":\"ZZZ\"}|422|/currency|ZZZ 不是现行的 ISO 4217 货币代码。",
                "{\"budget\":5}|422|/currency|请填写预算和费用的币种。",
            })
    void refusesNonsenseAtTheField(String wrong, int status, String pointer, String message) {
        Answer refused = http.post(CampaignApi.MARKETER, PATH, campaigns.body(wrong), "Accept-Language", "zh-CN");
        assertRefused(refused, status, pointer, message);

        UUID id = CampaignApi.id(campaigns.create("{}"));
        Answer again = http.patch(
                CampaignApi.MARKETER,
                PATH + "/" + id,
                wrong,
                "If-Match",
                campaigns.etag(id),
                "Accept-Language",
                "zh-CN");
        assertRefused(again, status, pointer, message);
    }

    private static void assertRefused(Answer refused, int status, String pointer, String message) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(status);
        assertThat(refused.json().get("errors").toString())
                .isEqualTo("[{\"pointer\":\"" + pointer + "\",\"message\":\"" + message + "\"}]");
    }

    @Test
    void takesASegmentThatHasJustBeenMade() {
        UUID made = Ids.next();
        CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS)
                .execute(() -> topic.publish(new SegmentCreated(made, Instant.EPOCH, "New", 1), 1));

        Answer created = http.post(CampaignApi.MARKETER, PATH, campaigns.body("{\"segmentId\":\"" + made + "\"}"));

        assertThat(created.status()).as(created.text()).isEqualTo(201);
    }

    @Test
    void goesOnOnlyWithASegmentThatIsThere() {
        UUID draft = CampaignApi.id(campaigns.create("{}"));
        UUID reviewed = CampaignApi.id(campaigns.create("{}"));
        campaigns.move(reviewed, "IN_REVIEW");
        UUID scheduled = campaigns.scheduled();
        deleteTheSegment();

        assertGone(campaigns.move(draft, "IN_REVIEW"));
        assertGone(campaigns.move(reviewed, "SCHEDULED"));
        assertGone(campaigns.move(scheduled, "RUNNING"));
        assertGone(http.post(CampaignApi.MARKETER, PATH, campaigns.body("{}")));
        Answer paid = http.patch(
                CampaignApi.MARKETER,
                PATH + "/" + scheduled,
                "{\"actualCost\":12.5,\"currency\":\"CNY\"}",
                "If-Match",
                campaigns.etag(scheduled));
        assertThat(paid.status()).as(paid.text()).isEqualTo(200);
        assertThat(paid.text()).contains("\"actualCost\":12.50,");
    }

    private static void assertGone(Answer refused) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().get("code").asString()).isEqualTo("unknown-segment");
    }

    @Test
    void isCancelledWhenItIsToStartAndItsEndHasPassed() {
        UUID id = campaigns.scheduled();
        jdbc.sql("UPDATE campaign SET starts_at = NOW(6) - INTERVAL 2 HOUR, ends_at = NOW(6) - INTERVAL 1 HOUR"
                        + " WHERE id = ?")
                .param(Ids.bytes(id))
                .update();

        campaigns.awaitState(id, "CANCELLED");

        assertThat(campaigns.get(id).get("reason").asString()).isEqualTo("END_PASSED");
    }

    @Test
    void isCancelledWhenItIsToStartAndItsSegmentIsGone() {
        UUID id = CampaignApi.id(
                campaigns.create("{\"startsAt\":\"" + Instant.now().plusSeconds(6) + "\"}"));
        campaigns.move(id, "IN_REVIEW");
        assertThat(campaigns.move(id, "SCHEDULED").status()).isEqualTo(200);
        deleteTheSegment();

        campaigns.awaitState(id, "CANCELLED");

        assertThat(campaigns.get(id).get("reason").asString()).isEqualTo("SEGMENT_GONE");
    }

    @Test
    void isNotScheduledForThePast() {
        UUID id = CampaignApi.id(campaigns.create("{\"startsAt\":\"1950-01-01T00:00:00Z\"}"));
        campaigns.move(id, "IN_REVIEW");

        Answer refused = campaigns.move(id, "SCHEDULED");

        assertRefused(refused, 422, "/startsAt", "The start has passed. Choose a later time, or none.");
        assertThat(campaigns.get(id).get("state").asString()).isEqualTo("IN_REVIEW");
    }

    private void deleteTheSegment() {
        topic.publish(new SegmentDeleted(campaigns.segment(), Instant.EPOCH, "Loyal"), 12);
        CampaignApi.until(() -> jdbc.sql("SELECT COUNT(*) FROM gone_segment WHERE segment_id = ?")
                        .param(Ids.bytes(campaigns.segment()))
                        .query(Integer.class)
                        .single()
                == 1);
    }
}
