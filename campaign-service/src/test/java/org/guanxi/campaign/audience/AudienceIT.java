package org.guanxi.campaign.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.campaign.CampaignApi;
import org.guanxi.campaign.FastClocks;
import org.guanxi.campaign.Readers;
import org.guanxi.shared.event.analytics.SegmentDeleted;
import org.guanxi.shared.event.analytics.SegmentMemberRemoved;
import org.guanxi.shared.event.customer.ContactChanged;
import org.guanxi.shared.event.customer.ContactCreated;
import org.guanxi.shared.event.customer.ContactDeleted;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.guanxi.shared.testing.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@FastClocks
class AudienceIT {

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
    void countsSegmentsOfManyParts() {
        jdbc.sql(
                        "INSERT INTO segment_member (segment_id, account_id, member, sequence)"
                                + " WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
                                + " SELECT ?, UUID_TO_BIN(UUID()), TRUE, 1 FROM n JOIN (SELECT 1 UNION SELECT 2 UNION SELECT 3) three")
                .param(Ids.bytes(campaigns.segment()))
                .update();
        UUID id = campaigns.scheduled();

        assertThat(campaigns.audience(id).at("/excluded/NO_CONTACT").asInt()).isEqualTo(3_000);

        campaigns.move(id, "RUNNING");
        assertThat(campaigns.audience(id).at("/excluded/NO_CONTACT").asInt()).isEqualTo(3_000);
    }

    @Test
    void audienceIsFrozenAtTheStartAndTellsWhySomebodyGotNothing() {
        UUID without = readers.member("Nobody's address", null);
        readers.member("Late", "late@delayed.invalid");
        readers.expectAudience(1);
        UUID id = campaigns.scheduled();
        assertThat(campaigns.audience(id).get("frozen").asBoolean()).isFalse();
        campaigns.move(id, "RUNNING");

        readers.member("Too late", "toolate@example.com");
        readers.expectAudience(2);

        assertThat(campaigns.audience(id).get("frozen").asBoolean()).isTrue();
        assertThat(campaigns.audience(id).get("included").asInt()).isEqualTo(1);
        assertThat(http.get(
                                CampaignApi.MARKETER,
                                "/api/campaigns/" + id + "/audience/members?filter=contactId==" + without)
                        .json()
                        .get("items")
                        .get(0)
                        .get("exclusion")
                        .asString())
                .isEqualTo("NO_ADDRESS");
    }

    @Test
    void tellsWhomASegmentReachesBeforeThereIsACampaign() {
        readers.member("Reached", "reached@example.com");
        readers.member("Same address", "Reached@example.com");
        String path = "/api/campaigns/reach?segmentId=" + campaigns.segment();

        CampaignApi.until(() -> http.get(CampaignApi.MARKETER, path)
                        .json()
                        .at("/excluded/DUPLICATE_ADDRESS")
                        .asInt(0)
                == 1);
        JsonNode reach = http.get(CampaignApi.MARKETER, path).json();
        assertThat(reach.get("frozen").asBoolean()).isFalse();
        assertThat(reach.get("included").asInt()).isEqualTo(1);
        assertThat(http.get(Tokens.partner("accounts:read"), path).status()).isEqualTo(403);
    }

    @Test
    void reachesNobodyThroughASegmentThatThereIsNot() {
        Answer refused = http.get(CampaignApi.MARKETER, "/api/campaigns/reach?segmentId=" + Ids.next());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("code").asString()).isEqualTo("unknown-segment");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("segmentId");
    }

    @Test
    void repeatedAndOldNewsOfASegmentChangeNothing() {
        UUID account = Ids.next();
        topic.publish(readers.added(account), 5);
        topic.publish(removed(account), 9);
        topic.publish(readers.added(account), 5);
        topic.publish(readers.added(account), 7);
        topic.publish(readers.added(Ids.next()), 11);

        CampaignApi.until(() -> members().size() == 2);
        assertThat(members()).containsExactlyInAnyOrder("0 9", "1 11");
    }

    @Test
    void segmentThatIsGoneReachesNobodyWhateverIsHeardOfItLater() {
        topic.publish(readers.added(Ids.next()), 11);
        CampaignApi.until(() -> excluded() == 1);

        topic.publish(new SegmentDeleted(campaigns.segment(), Instant.EPOCH, "Loyal"), 12);
        CampaignApi.until(() -> excluded() == 0);

        topic.publish(readers.added(Ids.next()), 10);
        CampaignApi.until(() -> members().size() == 2);
        assertThat(excluded()).isZero();
    }

    @Test
    void contactLeavesTheAccountThatItsLatestNewsNoLongerNames() {
        UUID contact = Ids.next();
        UUID before = Ids.next();
        UUID after = Ids.next();
        topic.publish(contact(contact, "li@example.com", before), 3);
        topic.publish(
                new ContactChanged(
                        contact, Instant.EPOCH, "Li Na", "new@example.com", null, null, null, List.of(after)),
                8);
        topic.publish(contact(contact, "li@example.com", before), 3);
        UUID last = Ids.next();
        topic.publish(contact(last, null, before), 9);

        CampaignApi.until(() -> readers.accounts(contact).equals(List.of(after)));
        assertThat(jdbc.sql("SELECT email FROM known_contact WHERE id = ?")
                        .param(Ids.bytes(contact))
                        .query(String.class)
                        .single())
                .isEqualTo("new@example.com");
    }

    @Test
    void writesToNobodyWhoIsGone() {
        UUID contact = Ids.next();
        UUID account = Ids.next();
        topic.publish(contact(contact, "li@example.com", account), 3);
        CampaignApi.until(() -> readers.accounts(contact).equals(List.of(account)));
        topic.publish(new ContactDeleted(contact, Instant.EPOCH), 4);
        CampaignApi.until(() -> readers.accounts(contact).isEmpty());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM known_contact WHERE id = ? AND email IS NULL AND full_name = ''")
                        .param(Ids.bytes(contact))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private SegmentMemberRemoved removed(UUID account) {
        return new SegmentMemberRemoved(campaigns.segment(), Instant.EPOCH, "Loyal", 1, account, "{}");
    }

    private static ContactCreated contact(UUID id, @Nullable String email, UUID account) {
        return new ContactCreated(id, Instant.EPOCH, "Li Na", email, null, null, null, List.of(account));
    }

    /** Accounts of the segment where we know nobody. */
    private int excluded() {
        return http.get(CampaignApi.MARKETER, "/api/campaigns/reach?segmentId=" + campaigns.segment())
                .json()
                .at("/excluded/NO_CONTACT")
                .asInt(0);
    }

    private List<String> members() {
        return jdbc.sql("SELECT CONCAT(member, ' ', sequence) FROM segment_member WHERE segment_id = ?")
                .param(Ids.bytes(campaigns.segment()))
                .query(String.class)
                .list();
    }
}
