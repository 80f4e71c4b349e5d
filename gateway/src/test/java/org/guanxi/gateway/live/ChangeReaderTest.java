package org.guanxi.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class ChangeReaderTest {

    private static final String ONE = "018f0000-0000-7000-8000-000000000001";
    private static final String TWO = "018f0000-0000-7000-8000-000000000002";
    private static final String THREE = "018f0000-0000-7000-8000-000000000003";

    private final ChangeReader reader = new ChangeReader(
            Map.of(
                    "crm.sales.deal",
                    "deals",
                    "crm.campaign.message",
                    "campaigns",
                    "crm.identity.notification",
                    "notifications"),
            Set.of("crm.identity.notification"));

    @Test
    void takesIdsAndNothingElse() {
        Change change = reader.read(record(
                "crm.sales.deal",
                "crm.sales.deal.won.v1",
                "{\"dealId\":\"%s\",\"accountId\" : \"%s\",\"name\":\"secret\"}".formatted(ONE, TWO)));
        assertThat(change).isEqualTo(new Change("deals", ONE, TWO, null, "crm.sales.deal.won.v1", "7", "", null, 5));
    }

    @Test
    void tellsOfTheCampaignWhenAMessageWentOut() {
        Change change = reader.read(record(
                "crm.campaign.message",
                "crm.campaign.message.sent.v1",
                "{\"messageId\":\"%s\",\"campaignId\":\"%s\",\"contactId\":\"%s\"}".formatted(ONE, TWO, THREE)));
        assertThat(change).extracting("object", "id", "contactId").containsExactly("campaigns", TWO, THREE);
    }

    @Test
    void keepsANotificationForItsPerson() {
        String type = "crm.identity.notification.added.v1";
        String json = "{\"notificationId\":\"%s\",\"userId\":\"%s\"}".formatted(ONE, TWO);
        assertThat(reader.read(record("crm.identity.notification", type, json)))
                .extracting("object", "id", "person")
                .containsExactly("notifications", ONE, TWO);
        assertThat(reader.read(record("crm.identity.notification", type, "{\"userId\":null}")))
                .isNull();
        assertThat(reader.read(record("crm.sales.deal", "crm.sales.deal.won.v1", json)))
                .extracting("person")
                .isNull();
    }

    @Test
    void tellsAPersonThatTheyReadOnAnotherScreen() {
        String json = "{\"userId\":\"%s\",\"count\":3}".formatted(ONE);
        assertThat(reader.read(record("crm.identity.notification", "crm.identity.notification.read.v1", json)))
                .extracting("object", "id", "person")
                .containsExactly("notifications", ONE, ONE);
    }

    @Test
    void isNotFooledByWhatPeopleWrite() {
        String name = "x\\\",\\\"accountId\\\":\\\"%s\\\"".formatted(THREE);
        Change change = reader.read(record(
                "crm.sales.deal",
                "crm.sales.deal.won.v1",
                "{\"accountId\":\"%s\",\"name\":\"%s\"}".formatted(TWO, name)));
        assertThat(change).extracting("accountId").isEqualTo(TWO);
    }

    @Test
    void passesOverWhatIsNoEvent() {
        assertThat(reader.read(record("crm.sales.deal", null, "{}"))).isNull();
        assertThat(reader.read(record("crm.other", "crm.other.v1", "{}"))).isNull();
    }

    private static ConsumerRecord<String, String> record(String topic, String type, String value) {
        ConsumerRecord<String, String> record = new ConsumerRecord<>(
                topic, 0, 0, 5, TimestampType.CREATE_TIME, 1, 1, ONE, value, new RecordHeaders(), Optional.empty());
        add(record, "ce_subject", ONE);
        add(record, "ce_sequence", "7");
        if (type != null) {
            add(record, "ce_type", type);
        }
        return record;
    }

    private static void add(ConsumerRecord<String, String> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
