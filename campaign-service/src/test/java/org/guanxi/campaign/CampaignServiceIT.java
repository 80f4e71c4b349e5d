package org.guanxi.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.security.Role;
import org.guanxi.shared.testing.OpenApiFile;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FastClocks
class CampaignServiceIT {

    @Autowired
    TestClient http;

    @Autowired
    Topic topic;

    @Autowired
    JdbcClient jdbc;

    private CampaignApi campaigns;
    private Readers readers;

    @BeforeEach
    void newSegment() {
        campaigns = CampaignApi.over(http, jdbc);
        readers = new Readers(topic, jdbc, campaigns);
    }

    @Test
    void createdCampaignIsStoredAndPublished() {
        UUID id = CampaignApi.id(campaigns.create("{}"));

        assertThat(campaigns.get(id).get("allowedMoves").toString()).isEqualTo("[\"IN_REVIEW\",\"CANCELLED\"]");
        assertThat(campaigns.types(topic, Topics.CAMPAIGN, id, 1)).containsExactly("crm.campaign.campaign.created.v1");
    }

    @Test
    void knowsTheLanguageInWhichItIsWritten() {
        UUID id = CampaignApi.id(campaigns.create("{\"language\":\"zh-CN\"}"));

        assertThat(campaigns.get(id).get("language").asString()).isEqualTo("zh-CN");
        assertThat(http.get(CampaignApi.MARKETER, "/api/campaigns/count?filter=language==zh-CN;id==" + id)
                        .json()
                        .get("count")
                        .asInt())
                .isEqualTo(1);
        assertThat(http.post(CampaignApi.MARKETER, "/api/campaigns", campaigns.body("{\"language\":\"Latin\"}"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void startsByItselfWhenItsTimeHasCome() {
        UUID id = CampaignApi.id(
                campaigns.create("{\"startsAt\":\"" + Instant.now().plusSeconds(3) + "\"}"));
        campaigns.move(id, "IN_REVIEW");
        campaigns.move(id, "SCHEDULED");

        campaigns.awaitState(id, "FINISHED");
    }

    @Test
    void wrongMoveIsRefusedInTheCallersLanguage() {
        UUID id = CampaignApi.id(campaigns.create("{}"));

        Answer refused = http.put(
                CampaignApi.MARKETER,
                "/api/campaigns/" + id + "/state",
                "{\"state\":\"RUNNING\"}",
                "If-Match",
                campaigns.etag(id),
                "Accept-Language",
                "zh-CN");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("title").asString()).isEqualTo("营销活动不能转为该状态");
        assertThat(refused.json().at("/errors/0/message").asString())
                .isEqualTo("不能从 DRAFT 转为 RUNNING。允许的状态：IN_REVIEW, CANCELLED。");
        assertThat(refused.json().get("allowed").toString()).isEqualTo("[\"IN_REVIEW\",\"CANCELLED\"]");
    }

    @Test
    void incompleteDraftIsNotReviewed() {
        Answer draft = http.post(CampaignApi.MARKETER, "/api/campaigns", "{\"name\":\"Empty\",\"channel\":\"MAIL\"}");

        Answer refused = campaigns.move(CampaignApi.id(draft.json()), "IN_REVIEW");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("errors").size()).isEqualTo(3);
    }

    @Test
    void reviewedTextIsWhatGoesOut() {
        UUID id = campaigns.scheduled();
        String path = "/api/campaigns/" + id;

        Answer refused =
                http.patch(CampaignApi.MARKETER, path, "{\"subject\":\"Other\"}", "If-Match", campaigns.etag(id));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("code").asString()).isEqualTo("campaign-reviewed");
        Answer later = http.patch(
                CampaignApi.MARKETER, path, "{\"startsAt\":\"2036-01-01T00:00:00Z\"}", "If-Match", campaigns.etag(id));
        assertThat(later.status()).as(later.text()).isEqualTo(200);
    }

    @Test
    void onlyCostsChangeAfterTheStart() {
        UUID id = readers.runningWithOneDelayed();
        String path = "/api/campaigns/" + id;

        assertThat(http.put(
                                CampaignApi.MARKETER,
                                path,
                                campaigns.body("{\"subject\":\"Other\"}"),
                                "If-Match",
                                campaigns.etag(id))
                        .status())
                .isEqualTo(409);
        Answer paid = http.put(
                CampaignApi.MARKETER,
                path,
                campaigns.body("{\"actualCost\":99.5,\"currency\":\"CNY\"}"),
                "If-Match",
                campaigns.etag(id));
        assertThat(paid.status()).isEqualTo(200);
        assertThat(paid.json().get("actualCost").decimalValue()).isEqualByComparingTo("99.5");
    }

    @Test
    void staleVersionIsRefused() {
        UUID id = CampaignApi.id(campaigns.create("{}"));
        String seen = campaigns.etag(id);
        String path = "/api/campaigns/" + id;
        http.put(CampaignApi.MARKETER, path, campaigns.body("{\"goal\":\"More\"}"), "If-Match", seen);

        assertThat(http.put(CampaignApi.MARKETER, path, campaigns.body("{}"), "If-Match", seen)
                        .status())
                .isEqualTo(412);
        assertThat(http.put(CampaignApi.MARKETER, path, campaigns.body("{}")).status())
                .isEqualTo(428);
    }

    @Test
    void repeatedRequestFindsTheFirstCampaign() {
        Answer first = http.post(
                CampaignApi.MARKETER, "/api/campaigns", campaigns.body("{}"), "Idempotency-Key", "campaign-1");
        Answer again = http.post(
                CampaignApi.MARKETER, "/api/campaigns", campaigns.body("{}"), "Idempotency-Key", "campaign-1");

        assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
    }

    @Test
    void onlyThoseWithTheRightMayLookOrWrite() {
        assertThat(http.get(Tokens.partner("accounts:read"), "/api/campaigns").status())
                .isEqualTo(403);
        assertThat(http.post(Tokens.person(Role.SALES_REP), "/api/campaigns", campaigns.body("{}"))
                        .status())
                .isEqualTo(403);
        assertThat(http.get("", "/api/campaigns").status()).isEqualTo(401);
    }

    @Test
    void unknownCampaignIsNotFound() {
        String path = "/api/campaigns/" + Ids.next();
        for (String part : List.of("", "/audience", "/audience/members", "/messages", "/results")) {
            assertThat(http.get(CampaignApi.MARKETER, path + part).status()).isEqualTo(404);
        }
    }

    @Test
    void listsByFilter() {
        UUID id = CampaignApi.id(campaigns.create("{}"));
        String filter = "?filter=state==DRAFT;segmentId==" + campaigns.segment();

        assertThat(http.get(CampaignApi.MARKETER, "/api/campaigns" + filter)
                        .json()
                        .get("items")
                        .get(0)
                        .get("id")
                        .asString())
                .isEqualTo(id.toString());
        assertThat(http.get(CampaignApi.MARKETER, "/api/campaigns/count" + filter)
                        .json()
                        .get("count")
                        .asInt())
                .isEqualTo(1);
        assertThat(http.get(CampaignApi.MARKETER, "/api/campaigns/states")
                        .json()
                        .size())
                .isEqualTo(7);
    }

    @Test
    void isDescribedByTheCommittedFile() {
        OpenApiFile.check("campaign-service", http);
    }
}
