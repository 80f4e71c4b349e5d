package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.gateway.Gateway.json;
import static org.guanxi.gateway.Operator.LETTERS;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.guanxi.local.server.EmbeddedKafka;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The state of the parts and the dead letters on a real broker. */
class OperationsIT extends GatewayTest {

    private static EmbeddedKafka kafka;
    private static Events events;
    private static DeadMail mail;
    private static Gateway gateway;
    private Operator operator;

    @BeforeAll
    static void startKafka() throws Exception {
        kafka = Events.broker("kafka-operations");
        events = new Events(kafka.bootstrap());
        mail = new DeadMail(kafka.bootstrap());
    }

    @AfterAll
    static void stopKafka() {
        gateway.close();
        gateway = null;
        mail.close();
        events.close();
        kafka.close();
    }

    @BeforeEach
    void startGateway() {
        services.metrics = "outbox_backlog 0.0\noutbox_age_seconds 0.0\nprocess_start_time_seconds 1.7E9\n";
        if (gateway == null) {
            gateway = start("spring.kafka.bootstrap-servers=" + kafka.bootstrap());
        }
        client = gateway.client();
        operator = new Operator(client, services);
    }

    private Gateway start(String broker) {
        return Gateway.start(
                stage.mysql,
                services.port(),
                broker,
                "guanxi.gateway.operations.every=500ms",
                "guanxi.gateway.operations.late=3s");
    }

    @Test
    void letsOnlyThoseDoSomethingWhoHaveTheRight() throws Exception {
        assertThat(client.get("/api/operations").statusCode()).isEqualTo(401);
        assertThat(client.get("/api/operations", operator.partner("accounts:read"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(client.get("/api/operations", operator.reader()).statusCode())
                .isEqualTo(200);
        HttpResponse<String> refused =
                operator.put("crm.sales.deal.nobody.dlt/0/state", "{\"state\":\"REPLAYED\"}", operator.reader());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused).path("code").asString()).isEqualTo("forbidden");
        services.rights = "\"operations:read\"";
        client.signIn();
        assertThat(client.get("/api/operations").statusCode()).isEqualTo(200);
    }

    @Test
    void saysOfEachPartWhatIsThereAndHowItIs() throws Exception {
        services.metrics = "outbox_backlog{application=\"x\",} 3.0\noutbox_age_seconds 1.0\n"
                + "process_start_time_seconds 1.7E9\njvm_threads 12\n";
        JsonNode sales = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Operator.part(operator.sees(), "sales-service"),
                        part -> part.at("/outbox/waiting").asInt() == 3);
        assertThat(sales.path("state").asString()).isEqualTo("UP");
        assertThat(sales.path("objects").toString()).contains("deals", "orders");
        assertThat(sales.at("/instances/0/address").asString()).isEqualTo("127.0.0.1:" + services.port());
        assertThat(sales.at("/instances/0/version").asString()).isEqualTo("1.2.3");
        assertThat(sales.at("/instances/0/upSince").asString()).isEqualTo("2023-11-14T22:13:20Z");
        assertThat(sales.at("/outbox/oldest").asString()).isNotEmpty();
        JsonNode support = Operator.part(operator.sees(), "support-service");
        assertThat(support.path("state").asString()).isEqualTo("DOWN");
        assertThat(support.at("/instances/0/health").asString()).isEqualTo("AWAY");
        assertThat(Operator.part(operator.sees(), "campaign-service")
                        .path("instances")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void tellsEverybodyWhatIsDownOrLateSinceWhenAndWhatItConcerns() throws Exception {
        JsonNode support = operator.trouble("support-service");
        assertThat(support.path("state").asString()).isEqualTo("DOWN");
        assertThat(support.path("objects").toString()).isEqualTo("[\"cases\"]");
        String since = support.path("since").asString();
        assertThat(Instant.parse(since)).isBefore(Instant.now());
        assertThat(operator.trouble("customer-service").isMissingNode()).isTrue();
        services.metrics = "outbox_backlog 3.0\noutbox_age_seconds 60.0\n";
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(operator.trouble("customer-service")
                                .path("state")
                                .asString())
                        .isEqualTo("HELD_BACK"));
        assertThat(operator.trouble("support-service").path("since").asString()).isEqualTo(since);
        services.metrics = "outbox_backlog 0.0\noutbox_age_seconds 0.0\n";
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(operator.trouble("customer-service").isMissingNode())
                                .isTrue());
    }

    @Test
    void countsWhatAGroupHasNotReadAndKnowsSinceWhen() throws Exception {
        mail.create("crm.support.case");
        events.send("crm.support.case", "crm.support.case.opened.v1", "one", "{}");
        events.send("crm.support.case", "crm.support.case.opened.v1", "two", "{}");
        mail.commit("customer-service", "crm.support.case", 1);
        JsonNode lag = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Operator.lag(operator.sees(), "customer-service", "crm.support.case"),
                        found -> found.path("behind").asInt() == 3);
        assertThat(Instant.parse(lag.path("oldest").asString()))
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(operator.trouble("customer-service")
                                .path("state")
                                .asString())
                        .isEqualTo("BEHIND"));
        mail.commit("customer-service", "crm.support.case", 3);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Operator.lag(operator.sees(), "customer-service", "crm.support.case")
                                .path("behind")
                                .asInt())
                        .isZero());
    }

    @Test
    void showsADeadLetterAndSendsItOnceMoreForTheGroupThatFailed() throws Exception {
        String topic = "crm.sales.deal.customer-service.dlt";
        mail.create(topic);
        mail.setAside(topic, "k1", "{\"name\":\"华北机械\"}");
        mail.setAside(topic, "k2", "no json");
        mail.setAside(topic, "k3", "{}");
        mail.setAside(topic, "k4", "{}");
        JsonNode page = json(client.get(LETTERS + topic + "?limit=3", operator.reader()));
        assertThat(page.path("items").size()).isEqualTo(3);
        assertThat(page.path("next").asLong()).isEqualTo(2);
        JsonNode last = json(client.get(LETTERS + topic + "?after=2", operator.reader()));
        assertThat(last.at("/items/0/key").asString()).isEqualTo("k4");
        assertThat(last.path("next").isNull()).isTrue();
        JsonNode letter = json(client.get(LETTERS + topic + "/0", operator.reader()));
        assertThat(letter.path("cause").asString()).isEqualTo("x.Z: Data too long");
        assertThat(letter.path("payload").asString()).contains("{\n").contains("\"name\" : \"华北机械\"");
        assertThat(letter.path("headers").propertyNames()).containsExactlyInAnyOrder("ce_id", "ce_type");

        assertThat(operator.put(topic + "/0/state", "{\"state\":\"REPLAYED\"}", operator.writer())
                        .statusCode())
                .isEqualTo(204);
        var sent = mail.read("crm.sales.deal").stream()
                .filter(record -> "k1".equals(record.key()))
                .toList();
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().value()).isEqualTo("{\"name\":\"华北机械\"}");
        assertThat(sent.getFirst().headers())
                .extracting(header -> header.key() + "=" + new String(header.value(), StandardCharsets.UTF_8))
                .containsExactlyInAnyOrder(
                        "ce_id=1f0c", "ce_type=crm.sales.deal.won.v1", "guanxi-replay-for=customer-service");
        HttpResponse<String> again = operator.put(topic + "/0/state", "{\"state\":\"REPLAYED\"}", operator.writer());
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(json(again).path("title").asString()).isEqualTo("该死信已处理");

        assertThat(operator.put(topic + "/1/state", "{\"state\":\"DISCARDED\",\"reason\":\" \"}", operator.writer())
                        .statusCode())
                .isEqualTo(422);
        operator.discardsAsAPerson(gateway.client(), topic, 1);
        assertThat(operator.replayAll(topic, "rest")).isEqualTo("{\"replayed\":2,\"open\":0}");
        assertThat(operator.replayAll(topic, "rest")).isEqualTo("{\"replayed\":2,\"open\":0}");
        assertThat(operator.replayAll(topic, "more")).isEqualTo("{\"replayed\":0,\"open\":0}");
        assertThat(operator.replayAll(topic, "x".repeat(256))).contains("invalid-idempotency-key");
        assertThat(mail.read("crm.sales.deal"))
                .extracting("key")
                .contains("k3", "k4")
                .doesNotContain("k2");
        JsonNode settled = json(client.get(LETTERS + topic + "?settled=true&limit=3", operator.reader()));
        assertThat(settled.at("/items/0/offset").asLong()).isEqualTo(3);
        assertThat(settled.at("/items/2/settled/by").asString()).isEqualTo("陈晓梅");
        assertThat(settled.at("/items/2/settled/reason").asString()).isEqualTo("测试数据");
        JsonNode topics = operator.sees().path("deadLetters");
        assertThat(topics.toString())
                .contains("{\"topic\":\"" + topic + "\",\"original\":\"crm.sales.deal\",\"group\":\"customer-service\","
                        + "\"open\":0,\"settled\":4}");
    }

    @Test
    void knowsNoOtherTopicsAndNoLettersThatAreNotThere() throws Exception {
        mail.create("crm.sales.lead.customer-service.dlt");
        for (String missing :
                List.of("crm.sales.deal/0", "crm.sales.lead.nobody.dlt/0", "crm.sales.lead.customer-service.dlt/7")) {
            HttpResponse<String> answer = client.get(LETTERS + missing, operator.reader());
            assertThat(answer.statusCode()).as(missing).isEqualTo(404);
            assertThat(json(answer).path("code").asString()).isEqualTo("dead-letter-not-found");
            assertThat(json(answer).path("detail").asString()).isNotEmpty();
        }
        assertThat(client.get(LETTERS + "crm.sales.lead.customer-service.dlt/first", operator.reader())
                        .statusCode())
                .isEqualTo(400);
        assertThat(operator.put(
                                "crm.sales.lead.customer-service.dlt/0/state",
                                "{\"state\":\"BURNT\"}",
                                operator.writer())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void answersWithoutKafkaAndSaysSo() throws Exception {
        try (Gateway alone = start("spring.kafka.bootstrap-servers=127.0.0.1:1")) {
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                JsonNode seen = json(alone.client().get("/api/operations", operator.reader()));
                assertThat(seen.path("brokerAway").asString()).isNotEmpty();
                assertThat(seen.path("deadLetters").isNull()).isTrue();
                assertThat(Operator.part(seen, "sales-service").path("state").asString())
                        .isEqualTo("UP");
            });
            JsonNode system = json(alone.client().get("/api/system", operator.partner("accounts:read")));
            assertThat(system.at("/troubles/0/part").asString()).isEqualTo("events");
            HttpResponse<String> letters = alone.client().get(LETTERS + "crm.sales.deal.x.dlt", operator.reader());
            assertThat(letters.statusCode()).isEqualTo(503);
            assertThat(json(letters).path("code").asString()).isEqualTo("events-unavailable");
        }
    }
}
