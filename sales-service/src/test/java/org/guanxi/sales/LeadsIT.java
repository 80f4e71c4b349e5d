package org.guanxi.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.sales.SalesApi.MANAGER;
import static org.guanxi.sales.SalesApi.REP;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.customer.LeadInteractionLogged;
import org.guanxi.shared.testing.People;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@SalesTest
class LeadsIT {

    private static final String NEW_CUSTOMER = "{\"newAccount\":{\"kind\":\"ORGANISATION\",\"name\":\"丙公司\"}}";

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

    @Autowired
    CustomerStandIn customers;

    @Autowired
    SalesApi sales;

    @Autowired
    People people;

    @Test
    void answersAWrongMoveOfALeadWithWhatIsAllowed() {
        Answer lead = client.post(REP, "/api/leads", "{\"name\":\"王小明\",\"company\":\"甲公司\"}");
        Answer wrong =
                client.put(REP, lead.header("Location") + "/status", "{\"status\":\"NURTURING\"}", "If-Match", "\"0\"");
        assertThat(wrong.status()).isEqualTo(409);
        assertThat(wrong.json().get("allowed").valueStream().map(JsonNode::asString))
                .containsExactly("ASSIGNED", "DISQUALIFIED");
        assertThat(wrong.json().at("/errors/0/message").asString())
                .startsWith("A lead that is NEW cannot become NURTURING.");
    }

    @Test
    void qualifiesALeadByAConversionOnly() {
        String path = sales.leadAtWork();
        assertThat(client.get(REP, path).json().get("next").toString()).isEqualTo("[\"NURTURING\",\"DISQUALIFIED\"]");
        Answer byHand = client.put(REP, path + "/status", "{\"status\":\"QUALIFIED\"}", "If-Match", "\"1\"");
        assertThat(byHand.status()).isEqualTo(409);
        assertThat(byHand.json().get("code").asString()).isEqualTo("qualified-by-conversion");
        assertThat(byHand.json().get("detail").asString()).contains("/conversions");
        assertThat(client.get(REP, path).json().get("convertible").asBoolean()).isTrue();
        Answer converted = client.post(REP, path + "/conversions", NEW_CUSTOMER);
        assertThat(converted.status()).as(converted.text()).isEqualTo(201);
        assertThat(converted.json().get("convertible").asBoolean()).isFalse();
    }

    @Test
    void letsManagersReopenALead() {
        String path = sales.leadAtWork();
        String giveUp = "{\"status\":\"DISQUALIFIED\",\"reason\":\"No budget\"}";
        Answer givenUp = client.put(REP, path + "/status", giveUp, "If-Match", "\"1\"");
        assertThat(givenUp.json().get("status").asString()).isEqualTo("DISQUALIFIED");
        assertThat(givenUp.json().get("next").size()).isZero();
        assertThat(client.get(MANAGER, path).json().get("next").toString()).isEqualTo("[\"WORKING\"]");
        String reopen = "{\"status\":\"WORKING\"}";
        Answer refused = client.put(REP, path + "/status", reopen, "If-Match", givenUp.header("ETag"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().get("code").asString()).isEqualTo("lead-reopening-not-allowed");
        Answer reopened = client.put(MANAGER, path + "/status", reopen, "If-Match", givenUp.header("ETag"));
        assertThat(reopened.json().get("status").asString()).isEqualTo("WORKING");
        assertThat(reopened.json().get("reason").isNull()).isTrue();
    }

    @Test
    void changesAsAWholeAndInPartAndTellsTheOthers() {
        Answer lead = client.post(REP, "/api/leads", "{\"name\":\"王小明\",\"company\":\"甲公司\"}");
        String path = lead.header("Location");
        Answer whole = client.put(REP, path, "{\"name\":\"王大明\",\"phone\":\"110\"}", "If-Match", "\"0\"");
        assertThat(whole.json().get("company").isNull()).isTrue();
        Answer part = client.patch(REP, path, "{\"company\":\"乙公司\"}", "If-Match", whole.header("ETag"));
        assertThat(part.json().get("name").asString()).isEqualTo("王大明");
        assertThat(part.json().get("company").asString()).isEqualTo("乙公司");
        UUID id = SalesApi.id(lead);
        assertThat(topic.read(Topics.LEAD, id, 3).getLast().value()).contains("乙公司");
        Answer owned = client.patch(REP, path, "{\"status\":\"QUALIFIED\"}", "If-Match", part.header("ETag"));
        assertThat(owned.json().at("/errors/0/pointer").asString()).isEqualTo("/status");
    }

    @Test
    void convertsALeadOnceAndNotAtAllWhenCustomerServiceIsAway() {
        String path = sales.leadAtWork();
        String wanted = "{\"newAccount\":{\"kind\":\"ORGANISATION\",\"name\":\"甲公司\"},\"dealName\":\"First deal\","
                + "\"amount\":100,\"currency\":\"CNY\",\"stageId\":\"01900000-0000-7000-8000-000000000012\"}";
        customers.breakDown();
        assertThat(client.post(REP, path + "/conversions", wanted).status()).isEqualTo(503);
        assertThat(client.get(REP, path).json().get("status").asString()).isEqualTo("WORKING");
        customers.recover();
        int before = customers.created();
        Answer converted = client.post(REP, path + "/conversions", wanted);
        assertThat(converted.status()).isEqualTo(201);
        assertThat(converted.json().get("status").asString()).isEqualTo("QUALIFIED");
        assertThat(customers.created()).isEqualTo(before + 2);
        assertThat(customers.tokens()).contains("Bearer " + REP);
        String deal = converted.json().at("/conversion/dealId").asString();
        JsonNode opened = client.get(REP, "/api/deals/" + deal).json();
        assertThat(opened.get("accountId")).isEqualTo(converted.json().at("/conversion/accountId"));
        assertThat(opened.get("probability").asInt()).isEqualTo(50);
        Answer again = client.post(REP, path + "/conversions", wanted);
        assertThat(again.json()).isEqualTo(converted.json());
        assertThat(topic.read(Topics.LEAD, UUID.fromString(path.substring(path.lastIndexOf('/') + 1)), 4))
                .hasSize(4);
    }

    @Test
    void givesTheNewCustomerToWhoHadTheLeadUnlessSomebodyIsNamed() {
        client.post(REP, sales.leadAtWork() + "/conversions", "{\"newAccount\":{\"kind\":\"PERSON\",\"name\":\"归我\"}}");
        assertThat(customers.bodies())
                .anySatisfy(body -> assertThat(body).contains("归我", "\"ownerId\":\"" + Tokens.PERSON + "\""));
        String other = people.join().toString();
        String named = "{\"newAccount\":{\"kind\":\"PERSON\",\"name\":\"归他\",\"ownerId\":\"" + other + "\"}}";
        client.post(REP, sales.leadAtWork() + "/conversions", named);
        assertThat(customers.bodies())
                .anySatisfy(body -> assertThat(body).contains("归他", "\"ownerId\":\"" + other + "\""));
    }

    @Test
    void saysThatARightIsMissingWhereCustomersMayNotBeCreated() {
        String path = sales.leadAtWork();
        String partner = Tokens.partner("leads:read", "leads:write");
        customers.forbid();
        Answer refused = client.post(partner, path + "/conversions", NEW_CUSTOMER);
        customers.recover();
        assertThat(refused.status()).as(refused.text()).isEqualTo(403);
        assertThat(refused.json().get("code").asString()).isEqualTo("forbidden");
        assertThat(client.get(REP, path).json().get("status").asString()).isEqualTo("WORKING");
    }

    @Test
    void answersARepeatedConversionAndRefusesAnotherOneWithTheSameKey() {
        String path = sales.leadAtWork() + "/conversions";
        String wanted = "{\"newAccount\":{\"kind\":\"ORGANISATION\",\"name\":\"甲公司\"}}";
        Answer first = client.post(REP, path, wanted, "Idempotency-Key", "convert-1");
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(client.post(REP, path, wanted, "Idempotency-Key", "convert-1")
                        .json())
                .isEqualTo(first.json());
        Answer other = client.post(REP, path, wanted.replace("甲", "乙"), "Idempotency-Key", "convert-1");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().get("code").asString()).isEqualTo("idempotency-key-reused");
        assertThat(client.post(REP, path, wanted, "Idempotency-Key", "convert-2")
                        .json())
                .isEqualTo(first.json());
    }

    @Test
    void convertsOnceWhenManyAskAtOnce() throws Exception {
        String path = sales.leadAtWork();
        String wanted = "{\"newAccount\":{\"kind\":\"ORGANISATION\",\"name\":\"甲公司\"},\"dealName\":\"One deal\"}";
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers =
                    threads.invokeAll(Collections.nCopies(6, () -> client.post(REP, path + "/conversions", wanted)));
            JsonNode first = answers.getFirst().get().json();
            for (Future<Answer> each : answers) {
                assertThat(each.get().status()).as(each.get().text()).isEqualTo(201);
                assertThat(each.get().json().get("conversion")).isEqualTo(first.get("conversion"));
            }
        }
    }

    @Test
    void makesOneCustomerOfALeadThatTwoConvertAtOnce() throws Exception {
        String path = sales.leadAtWork() + "/conversions";
        int before = customers.created();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> one = threads.submit(() -> client.post(REP, path, NEW_CUSTOMER));
            Future<Answer> other = threads.submit(() -> client.post(MANAGER, path, NEW_CUSTOMER));
            assertThat(one.get().json().get("conversion"))
                    .isEqualTo(other.get().json().get("conversion"));
        }
        assertThat(customers.created()).isEqualTo(before + 2);
    }

    @Test
    void keepsALeadWhereItIsWhileSomebodyConvertsIt() {
        String path = sales.leadAtWork();
        List<Answer> moves = new ArrayList<>();
        String giveUp = "{\"status\":\"DISQUALIFIED\",\"reason\":\"No budget\"}";
        customers.meanwhile(() -> moves.add(client.put(MANAGER, path + "/status", giveUp, "If-Match", "\"1\"")));
        Answer converted = client.post(REP, path + "/conversions", NEW_CUSTOMER);
        assertThat(converted.status()).as(converted.text()).isEqualTo(201);
        assertThat(moves).hasSize(1);
        assertThat(moves.getFirst().status()).isEqualTo(409);
        assertThat(moves.getFirst().json().get("code").asString()).isEqualTo("conversion-runs");
    }

    @Test
    void isAtWorkOnceSomebodyHasTalkedWithIt() {
        String path = client.post(REP, "/api/leads", "{\"name\":\"王小明\",\"ownerId\":\"" + Tokens.PERSON + "\"}")
                .header("Location");
        UUID lead = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        talk(lead, "NOTE");
        talk(lead, "CALL");
        talk(UUID.randomUUID(), "CALL");
        talk(lead, "MEETING");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> "WORKING"
                        .equals(client.get(REP, path).json().get("status").asString()));
        assertThat(topic.read(Topics.LEAD, lead, 2)).hasSize(2);
        assertThat(client.get(REP, path).header("ETag")).isEqualTo("\"1\"");
    }

    private void talk(UUID lead, String kind) {
        topic.publish(new LeadInteractionLogged(UUID.randomUUID(), Instant.now(), lead, kind, "Hello", null));
    }

    @Test
    void goesOnFromWhereSomebodyElseFailed() {
        String path = sales.leadAtWork() + "/conversions";
        int before = customers.created();
        customers.breakDown("/api/contacts");
        assertThat(client.post(REP, path, NEW_CUSTOMER).status()).isEqualTo(503);
        customers.recover();
        assertThat(customers.created()).isEqualTo(before + 1);
        assertThat(client.post(MANAGER, path, NEW_CUSTOMER).status()).isEqualTo(201);
        assertThat(customers.created()).isEqualTo(before + 2);
    }
}
