package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.customer.CustomerApi.PARTNER;
import static org.guanxi.customer.CustomerApi.account;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.sales.LeadConverted;
import org.guanxi.shared.event.sales.LeadCreated;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is said with a lead before it is a customer. */
@ServiceTest
class LeadTalksIT {

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

    @Autowired
    JdbcClient jdbc;

    @Test
    void goesWithTheLeadToItsCustomerOnce() {
        UUID lead = newLead();
        Answer logged = log("\"leadId\":\"" + lead + "\"", "First call");
        assertThat(logged.status()).as(logged.text()).isEqualTo(201);
        assertThat(logged.json().get("accountId").isNull()).isTrue();
        UUID id = UUID.fromString(logged.json().get("id").asString());
        assertThat(client.get(PARTNER, "/api/interactions?filter=leadId==" + lead)
                        .json()
                        .findValuesAsString("subject"))
                .containsExactly("First call");

        UUID account = newAccount();
        for (int i = 0; i < 2; i++) {
            topic.publish(new LeadConverted(lead, Instant.now(), "Li", account, null, null));
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> subjects(account).contains("First call"));
        Answer later = log("\"leadId\":\"" + lead + "\"", "Second call");
        assertThat(later.json().get("accountId").asString()).isEqualTo(account.toString());
        assertThat(subjects(account)).containsOnlyOnce("First call", "Second call");
        assertThat(topic.read(Topics.INTERACTION, id, 2))
                .extracting(
                        each -> new String(each.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                .containsExactly("crm.customer.interaction.logged-with-lead.v1", "crm.customer.interaction.logged.v1");
    }

    @Test
    void needsOneWhoIsThere() {
        UUID nobody = UUID.randomUUID();
        Answer unknown = log("\"leadId\":\"" + nobody + "\"", "Call");
        assertThat(unknown.status()).as(unknown.text()).isEqualTo(422);
        assertThat(unknown.json().get("code").asString()).isEqualTo("unknown-lead");
        assertThat(unknown.json().at("/errors/0/pointer").asString()).isEqualTo("/leadId");
        Map<String, String> wrong = Map.of(
                "accountId", "\"contactId\":null",
                "leadId", "\"leadId\":\"%s\",\"accountId\":\"%s\"".formatted(nobody, nobody),
                "contactId", "\"leadId\":\"%s\",\"contactId\":\"%s\"".formatted(nobody, nobody));
        wrong.forEach((field, who) -> {
            Answer refused = log(who, "Call");
            assertThat(refused.status()).as(refused.text()).isEqualTo(422);
            assertThat(refused.json().get("code").asString()).isEqualTo("one-partner-needed");
            assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/" + field);
        });
    }

    @Test
    void staysWithTheLeadWhoseCustomerIsGone() {
        UUID lead = newLead();
        topic.publish(new LeadConverted(lead, Instant.now(), "Li", UUID.randomUUID(), null, null));
        await().atMost(Duration.ofSeconds(20)).until(() -> isConverted(lead));
        Answer logged = log("\"leadId\":\"" + lead + "\"", "Call");
        assertThat(logged.status()).as(logged.text()).isEqualTo(201);
        assertThat(logged.json().get("accountId").isNull()).isTrue();
    }

    private boolean isConverted(UUID lead) {
        return jdbc.sql("SELECT COUNT(*) FROM known_lead WHERE id = ? AND account_id IS NOT NULL")
                        .param(Ids.bytes(lead))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private Answer log(String who, String subject) {
        return client.post(
                PARTNER, "/api/interactions", "{%s,\"kind\":\"CALL\",\"subject\":\"%s\"}".formatted(who, subject));
    }

    private List<String> subjects(UUID account) {
        return client.get(PARTNER, "/api/accounts/" + account + "/timeline")
                .json()
                .findValuesAsString("subject");
    }

    private UUID newLead() {
        UUID lead = UUID.randomUUID();
        topic.publish(new LeadCreated(lead, Instant.now(), "Li", null, "NEW", null, null));
        return lead;
    }

    private UUID newAccount() {
        return UUID.fromString(client.post(PARTNER, "/api/accounts", account("Became"))
                .json()
                .get("id")
                .asString());
    }
}
