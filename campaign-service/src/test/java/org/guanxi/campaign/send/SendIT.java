package org.guanxi.campaign.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.guanxi.campaign.CampaignApi;
import org.guanxi.campaign.FastClocks;
import org.guanxi.campaign.Readers;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@FastClocks
class SendIT {

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
    void reachesEverybodyOnceAndFinishes() {
        topic.publish(readers.added(Ids.next()));
        UUID li = readers.member("Li Na", "li@example.com");
        readers.member("Li Na's double", "LI@example.com");
        readers.member("Nobody's address", null);
        readers.member("Odd address", "odd");
        readers.member("Gone", "gone@refused.invalid");
        readers.expectAudience(2);
        UUID id = campaigns.scheduled();

        campaigns.move(id, "RUNNING");
        campaigns.awaitState(id, "FINISHED");

        JsonNode results = http.get(CampaignApi.MARKETER, "/api/campaigns/" + id + "/results")
                .json();
        assertThat(results.get("sent").asInt()).isEqualTo(1);
        assertThat(results.get("failed").asInt()).isEqualTo(1);
        assertThat(results.get("queued").asInt()).isZero();
        assertThat(results.get("excluded").toString())
                .isEqualTo("{\"NO_CONTACT\":1,\"NO_ADDRESS\":1,\"INVALID_ADDRESS\":1,\"DUPLICATE_ADDRESS\":1}");
        JsonNode sent = campaigns.messages(id, "state==SENT").get(0);
        assertThat(sent.get("contactId").asString()).isEqualTo(li.toString());
        assertThat(sent.get("subject").asString()).isEqualTo("News for Li Na");
        assertThat(sent.get("body").asString()).isEqualTo("Dear Li Na");
        assertThat(campaigns.types(topic, Topics.MESSAGE, CampaignApi.id(sent), 1))
                .containsExactly("crm.campaign.message.sent.v1");
        JsonNode failed = campaigns.messages(id, "state==FAILED").get(0);
        assertThat(campaigns.types(topic, Topics.MESSAGE, CampaignApi.id(failed), 1))
                .containsExactly("crm.campaign.message.failed.v1");
        assertThat(campaigns.types(topic, Topics.CAMPAIGN, id, 5))
                .hasSize(5)
                .endsWith("crm.campaign.campaign.state-changed.v1");
    }

    @Test
    void pausesItselfWhenTooManyFailAndGoesOnWhenToldTo() {
        topic.publish(readers.added(Ids.next()));
        for (int i = 0; i < 30; i++) {
            readers.member("Gone " + i, "gone" + i + "@refused.invalid");
        }
        readers.expectAudience(30);
        UUID id = campaigns.scheduled();

        campaigns.move(id, "RUNNING");

        campaigns.awaitState(id, "PAUSED");
        assertThat(campaigns.get(id).get("reason").asString()).isEqualTo("TOO_MANY_FAILURES");
        assertThat(campaigns.messages(id, "state==FAILED&limit=200")).hasSize(20);
        assertThat(campaigns.messages(id, "state==QUEUED&limit=200")).hasSize(10);

        campaigns.move(id, "RUNNING");

        campaigns.awaitState(id, "FINISHED");
        assertThat(campaigns.messages(id, "state==FAILED&limit=200")).hasSize(30);
    }

    @Test
    void pauseStopsAndResumeContinues() throws Exception {
        UUID id = readers.runningWithOneDelayed();
        campaigns.move(id, "PAUSED");
        jdbc.sql("UPDATE message SET due_at = UTC_TIMESTAMP(6) WHERE campaign_id = ?")
                .param(Ids.bytes(id))
                .update();
        Thread.sleep(1500);
        assertThat(campaigns.messages(id, "").get(0).get("attempts").asInt()).isEqualTo(1);

        campaigns.move(id, "RUNNING");

        CampaignApi.until(
                () -> campaigns.messages(id, "").get(0).get("attempts").asInt() == 2);
    }

    @Test
    void messageOfADeadSenderIsSentWhenTheProviderNeverTookIt() {
        UUID id = readers.runningWithOneDelayed();

        abandon(id);

        CampaignApi.until(
                () -> campaigns.messages(id, "").get(0).get("attempts").asInt() == 2);
    }

    @Test
    void messageOfADeadSenderIsNotSentAgainWhenTheProviderTookIt() {
        UUID id = readers.runningWithOneDelayed();
        UUID message = CampaignApi.id(campaigns.messages(id, "").get(0));
        jdbc.sql("INSERT INTO sandbox_mail (message_id, address, subject, body, sent_at)"
                        + " VALUES (?, 'a', 'b', 'c', UTC_TIMESTAMP(6))")
                .param(Ids.bytes(message))
                .update();

        abandon(id);

        campaigns.awaitState(id, "FINISHED");
        JsonNode found = campaigns.messages(id, "").get(0);
        assertThat(found.get("state").asString()).isEqualTo("SENT");
        assertThat(found.get("attempts").asInt()).isEqualTo(1);
        assertThat(campaigns.types(topic, Topics.MESSAGE, message, 1)).containsExactly("crm.campaign.message.sent.v1");
    }

    @Test
    void cancellationHoldsBackWhatWaits() {
        UUID id = readers.runningWithOneDelayed();
        assertThat(campaigns.move(id, "CANCELLED").status()).isEqualTo(422);

        http.put(
                CampaignApi.MARKETER,
                "/api/campaigns/" + id + "/state",
                "{\"state\":\"CANCELLED\",\"reason\":\"Wrong season\"}",
                "If-Match",
                campaigns.etag(id));

        assertThat(campaigns
                        .messages(id, "state==SUPPRESSED")
                        .get(0)
                        .get("reason")
                        .asString())
                .isEqualTo("CAMPAIGN_ENDED");
        assertThat(campaigns.get(id).get("reason").asString()).isEqualTo("Wrong season");
    }

    /** As an instance leaves a message behind that dies while it speaks to the provider. */
    private void abandon(UUID id) {
        jdbc.sql("UPDATE message SET state = 'SENDING', due_at = NULL,"
                        + " claimed_at = UTC_TIMESTAMP(6) - INTERVAL 1 HOUR WHERE campaign_id = ?")
                .param(Ids.bytes(id))
                .update();
    }

    @Test
    void sendsNothingAfterItsEnd() {
        UUID id = readers.runningWithOneDelayed();
        jdbc.sql("UPDATE campaign SET ends_at = NOW(6) WHERE id = ?")
                .param(Ids.bytes(id))
                .update();

        campaigns.awaitState(id, "FINISHED");

        assertThat(campaigns.messages(id, "state==SUPPRESSED").size()).isEqualTo(1);
    }
}
