package org.guanxi.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.customer.AccountChanged;
import org.guanxi.shared.event.customer.AccountCreated;
import org.guanxi.shared.event.customer.AccountKind;
import org.guanxi.shared.event.customer.ExternalKey;
import org.guanxi.shared.security.Role;
import org.guanxi.shared.testing.OpenApiFile;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@ServiceTest
class SalesServiceIT {

    private static final CustomerStandIn CUSTOMERS = new CustomerStandIn();
    private static final String REP = Tokens.person(Role.SALES_REP);
    private static final String MANAGER = Tokens.person(Role.SALES_MANAGER);

    @DynamicPropertySource
    static void customers(DynamicPropertyRegistry properties) {
        properties.add("spring.http.serviceclient.customer-service.base-url", CUSTOMERS::url);
    }

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

    @Test
    void describesItsApi() {
        OpenApiFile.check("sales-service", client);
    }

    @Test
    void movesADealToAnotherStageAndTellsTheOthers() {
        UUID account = knownAccount(anySource(), "A");
        Answer opened = deal(account, "Ten pumps");
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.header("ETag")).isEqualTo("\"0\"");
        String path = opened.header("Location");
        String move = "{\"stageId\":\"" + stage(2) + "\"}";
        assertThat(client.put(REP, path + "/stage", move).status()).isEqualTo(428);
        Answer moved = client.put(REP, path + "/stage", move, "If-Match", "\"0\"");
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.json().get("probability").asInt()).isEqualTo(50);
        assertThat(client.put(REP, path + "/stage", move, "If-Match", "\"0\"").status())
                .isEqualTo(412);
        UUID id = id(opened);
        assertThat(topic.read(Topics.DEAL, id, 2))
                .extracting(record ->
                        new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                .containsExactly("crm.sales.deal.opened.v1", "crm.sales.deal.stage-changed.v1");
        assertThat(client.get(REP, path + "/moves").json().get("items").size()).isEqualTo(2);
    }

    @Test
    void closesAndReopensADeal() {
        Answer opened = deal(knownAccount(anySource(), "A"), "To be won");
        String outcome = opened.header("Location") + "/outcome";
        Answer incomplete = client.put(REP, outcome, "{\"outcome\":\"WON\"}", "If-Match", "\"0\"");
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.json().get("code").asString()).isEqualTo("outcome-incomplete");
        Answer won = client.put(
                REP,
                outcome,
                "{\"outcome\":\"WON\",\"amount\":900,\"currency\":\"CNY\",\"closedOn\":\"2026-03-31\"}",
                "If-Match",
                "\"0\"");
        assertThat(won.json().get("status").asString()).isEqualTo("WON");
        String version = won.header("ETag");
        Answer closed = client.put(
                REP, opened.header("Location") + "/stage", "{\"stageId\":\"" + stage(1) + "\"}", "If-Match", version);
        assertThat(closed.status()).isEqualTo(409);
        assertThat(closed.json().get("code").asString()).isEqualTo("deal-closed");
        String reopen = "{\"outcome\":\"OPEN\"}";
        assertThat(client.put(REP, outcome, reopen, "If-Match", version).status())
                .isEqualTo(403);
        assertThat(client.put(MANAGER, outcome, reopen, "If-Match", version)
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("OPEN");
    }

    @Test
    void listsAndCountsByAccount() {
        UUID account = knownAccount(anySource(), "A");
        deal(account, "One");
        deal(account, "Two");
        String filter = "filter=accountId==" + account + ";status==OPEN";
        JsonNode page =
                client.get(REP, "/api/deals?sort=name&limit=1&" + filter).json();
        assertThat(page.at("/items/0/name").asString()).isEqualTo("One");
        assertThat(page.at("/items/0/accountName").asString()).isEqualTo("Account A");
        JsonNode next = client.get(
                        REP,
                        "/api/deals?sort=name&limit=1&" + filter + "&after="
                                + page.get("next").asString())
                .json();
        assertThat(next.at("/items/0/name").asString()).isEqualTo("Two");
        assertThat(client.get(REP, "/api/deals/count?" + filter)
                        .json()
                        .get("count")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void keepsAStageThatDealsAreIn() {
        JsonNode made = client.post(
                        MANAGER,
                        "/api/pipelines",
                        "{\"name\":\"" + UUID.randomUUID()
                                + "\",\"stages\":[{\"name\":\"A\",\"probability\":1},{\"name\":\"B\",\"probability\":2}]}")
                .json();
        String path = "/api/pipelines/" + made.get("id").asString();
        UUID account = knownAccount(anySource(), "A");
        String deal = "{\"accountId\":\"%s\",\"name\":\"x\",\"pipelineId\":\"%s\"}"
                .formatted(account, made.get("id").asString());
        assertThat(client.post(REP, "/api/deals", deal).json().get("stage").asString())
                .isEqualTo("A");
        String kept = made.at("/stages/1/id").asString();
        String without = "{\"name\":\"" + UUID.randomUUID() + "\",\"stages\":[{\"id\":\"" + kept
                + "\",\"name\":\"B\",\"probability\":2}]}";
        Answer refused = client.put(MANAGER, path, without, "If-Match", "\"0\"");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("code").asString()).isEqualTo("stage-in-use");
        assertThat(client.put(REP, path, without, "If-Match", "\"0\"").status()).isEqualTo(403);
        String swapped = "{\"name\":\"" + UUID.randomUUID() + "\",\"stages\":[{\"id\":\"" + kept
                + "\",\"name\":\"B\",\"probability\":2},{\"id\":\""
                + made.at("/stages/0/id").asString() + "\",\"name\":\"A new\",\"probability\":3}]}";
        Answer changed = client.put(MANAGER, path, swapped, "If-Match", "\"0\"");
        assertThat(changed.json().at("/stages/1/name").asString()).isEqualTo("A new");
    }

    @Test
    void answersAWrongMoveOfALeadWithWhatIsAllowed() {
        Answer lead = client.post(REP, "/api/leads", "{\"name\":\"王小明\",\"company\":\"甲公司\"}");
        Answer wrong =
                client.put(REP, lead.header("Location") + "/status", "{\"status\":\"NURTURING\"}", "If-Match", "\"0\"");
        assertThat(wrong.status()).isEqualTo(409);
        assertThat(wrong.json().at("/errors/0/message").asString()).isEqualTo("ASSIGNED, DISQUALIFIED");
    }

    @Test
    void convertsALeadOnceAndNotAtAllWhenCustomerServiceIsAway() {
        String path = aLeadAtWork();
        String wanted = "{\"newAccount\":{\"kind\":\"ORGANISATION\",\"name\":\"甲公司\"},\"dealName\":\"First deal\","
                + "\"amount\":100,\"currency\":\"CNY\"}";
        CUSTOMERS.breakDown();
        assertThat(client.post(REP, path + "/conversions", wanted).status()).isEqualTo(503);
        assertThat(client.get(REP, path).json().get("status").asString()).isEqualTo("WORKING");
        CUSTOMERS.recover();
        int before = CUSTOMERS.created();
        Answer converted = client.post(REP, path + "/conversions", wanted);
        assertThat(converted.status()).isEqualTo(201);
        assertThat(converted.json().get("status").asString()).isEqualTo("QUALIFIED");
        assertThat(CUSTOMERS.created()).isEqualTo(before + 2);
        assertThat(CUSTOMERS.tokens()).contains("Bearer " + REP);
        String deal = converted.json().at("/conversion/dealId").asString();
        assertThat(client.get(REP, "/api/deals/" + deal).json().get("accountId"))
                .isEqualTo(converted.json().at("/conversion/accountId"));
        Answer again = client.post(REP, path + "/conversions", wanted);
        assertThat(again.json()).isEqualTo(converted.json());
        assertThat(topic.read(Topics.LEAD, UUID.fromString(path.substring(path.lastIndexOf('/') + 1)), 4))
                .hasSize(4);
    }

    @Test
    void computesAnOrderItselfAndPlacesItOnce() {
        UUID account = knownAccount(anySource(), "A");
        String code = UUID.randomUUID().toString();
        String product = client.post(
                        MANAGER,
                        "/api/products",
                        "{\"code\":\"" + code + "\",\"name\":\"Pump\",\"price\":19.99,\"currency\":\"CNY\"}")
                .json()
                .get("id")
                .asString();
        String order =
                "{\"accountId\":\"%s\",\"currency\":\"CNY\",\"amount\":1,\"lines\":[{\"productId\":\"%s\",\"quantity\":3,\"discountPercent\":12.5},{\"description\":\"Delivery\",\"quantity\":1,\"unitPrice\":0}]}"
                        .formatted(account, product);
        String key = UUID.randomUUID().toString();
        Answer placed = client.post(REP, "/api/orders", order, "Idempotency-Key", key);
        assertThat(placed.status()).isEqualTo(201);
        assertThat(placed.json().get("amount").decimalValue()).isEqualByComparingTo("52.47");
        assertThat(placed.json().get("items").asInt()).isEqualTo(4);
        Answer again = client.post(REP, "/api/orders", order, "Idempotency-Key", key);
        assertThat(again.json().get("id")).isEqualTo(placed.json().get("id"));
        assertThat(client.get(REP, placed.header("Location")).json()).isEqualTo(placed.json());
        String cancellation = placed.header("Location") + "/cancellation";
        String why = "{\"reason\":\"Sent back\"}";
        Answer cancelled = client.put(REP, cancellation, why, "If-Match", "\"0\"");
        assertThat(cancelled.json().get("status").asString()).isEqualTo("CANCELLED");
        assertThat(client.put(REP, cancellation, why, "If-Match", cancelled.header("ETag"))
                        .status())
                .isEqualTo(409);
        assertThat(topic.read(Topics.ORDER, id(placed), 2)).hasSize(2);
    }

    @Test
    void refusesAnOrderOfAnAccountThatNobodyKnows() {
        String order =
                "{\"accountId\":\"%s\",\"currency\":\"CNY\",\"lines\":[{\"description\":\"x\",\"quantity\":1,\"unitPrice\":1}]}"
                        .formatted(UUID.randomUUID());
        Answer refused = client.post(REP, "/api/orders", order, "Accept-Language", "zh-CN");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("title").asString()).isEqualTo("没有这个客户");
    }

    @Test
    void importsOrdersOnceAndNamesTheBadRows() {
        String source = anySource();
        UUID account = knownAccount(source, "A");
        String csv = "externalId,accountExternalId,placedOn,items,amount,currency,status\r\n"
                + "1,A,1997-01-01,2,29.33,USD,\r\n2,A,1997-01-18,2,0,USD,\r\n3,A,yesterday,1,1,USD,\r\n"
                + "4,A,1997-02-01,1,1,XXY,\r\n5,A,1997-02-01,1,5.5,USD,CANCELLED\r\n";
        JsonNode job = imported(source, csv);
        assertThat(job.get("state").asString()).isEqualTo("COMPLETED_WITH_ERRORS");
        assertThat(job.get("created").asInt()).isEqualTo(3);
        assertThat(job.get("failed").asInt()).isEqualTo(2);
        JsonNode errors = client.get(REP, "/api/orders/imports/" + job.get("id").asString() + "/errors")
                .json()
                .get("items");
        assertThat(errors.findValuesAsString("column")).containsExactly("placedOn", "currency");
        JsonNode again = imported(source, csv);
        assertThat(again.get("unchanged").asInt()).isEqualTo(3);
        assertThat(again.get("created").asInt() + again.get("changed").asInt()).isZero();
        JsonNode changed = imported(source, csv.replace("29.33", "30"));
        assertThat(changed.get("changed").asInt()).isEqualTo(1);
        String list = "/api/orders?sort=placedAt&filter=accountId==" + account;
        JsonNode orders = client.get(REP, list).json().get("items");
        assertThat(orders.size()).isEqualTo(3);
        assertThat(orders.at("/0/amount").decimalValue()).isEqualByComparingTo("30");
        UUID first = UUID.fromString(orders.at("/0/id").asString());
        assertThat(topic.read(Topics.ORDER, first, 2)).hasSize(2);
    }

    @Test
    void importsThousandsOfOrdersWithOneEventEach() {
        String source = anySource();
        UUID account = knownAccount(source, "A");
        StringBuilder csv = new StringBuilder("externalId,accountExternalId,placedOn,items,amount,currency\r\n");
        for (int i = 0; i < 5000; i++) {
            csv.append(i)
                    .append(",A,1997-01-01,")
                    .append(i % 9)
                    .append(',')
                    .append(i / 100.0)
                    .append(",USD\r\n");
        }
        assertThat(imported(source, csv.toString()).get("created").asInt()).isEqualTo(5000);
        assertThat(imported(source, csv.toString()).get("unchanged").asInt()).isEqualTo(5000);
        String ours = account.toString();
        assertThat(topic.readAll(Topics.ORDER).stream()
                        .filter(record -> record.value().contains(ours)))
                .hasSize(5000);
    }

    @Test
    void waitsForAnAccountThatIsStillOnItsWay() {
        String source = anySource();
        Answer accepted = upload(
                source,
                "externalId,accountExternalId,placedOn,items,amount,currency\r\n"
                        + "1,LATE,1997-01-01,2,29.33,USD\r\n");
        knownAccount(source, "LATE");
        assertThat(finished(accepted).get("created").asInt()).isEqualTo(1);
    }

    @Test
    void forgetsOldNewsOfAnAccount() {
        String source = anySource();
        UUID account = knownAccount(source, "A");
        topic.publish(new AccountChanged(
                account, Instant.now(), AccountKind.PERSON, "Renamed", null, null, null, null, keys(source, "B")));
        topic.publish(
                new AccountChanged(
                        account, Instant.now(), AccountKind.PERSON, "Old", null, null, null, null, keys(source, "A")),
                0);
        deal(account, "x");
        await().atMost(Duration.ofSeconds(20)).until(() -> nameOf(account), "Renamed"::equals);
        String row = "externalId,accountExternalId,placedOn,items,amount,currency\r\n1,B,1997-01-01,2,29.33,USD\r\n";
        assertThat(imported(source, row).get("created").asInt()).isEqualTo(1);
        assertThat(nameOf(account)).isEqualTo("Renamed");
    }

    private String nameOf(UUID account) {
        return client.get(REP, "/api/deals?filter=accountId==" + account)
                .json()
                .at("/items/0/accountName")
                .asString();
    }

    private String aLeadAtWork() {
        String lead = "{\"name\":\"王小明\",\"ownerId\":\"" + Tokens.PERSON + "\"}";
        String path = client.post(REP, "/api/leads", lead).header("Location");
        client.put(REP, path + "/status", "{\"status\":\"WORKING\"}", "If-Match", "\"0\"");
        return path;
    }

    private Answer deal(UUID account, String name) {
        return client.post(
                REP,
                "/api/deals",
                "{\"accountId\":\"" + account + "\",\"name\":\"" + name + "\",\"amount\":1000.5,\"currency\":\"CNY\"}");
    }

    private String stage(int position) {
        return client.get(REP, "/api/pipelines/01900000-0000-7000-8000-000000000001")
                .json()
                .at("/stages/" + position + "/id")
                .asString();
    }

    /** Tells of an account and waits until it has arrived. */
    private UUID knownAccount(String source, String externalId) {
        UUID account = UUID.randomUUID();
        topic.publish(new AccountCreated(
                account,
                Instant.now(),
                AccountKind.ORGANISATION,
                "Account " + externalId,
                null,
                null,
                null,
                null,
                keys(source, externalId)));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> deal(account, "probe").status() == 201);
        client.get(REP, "/api/deals?filter=accountId==" + account)
                .json()
                .get("items")
                .forEach(this::lose);
        return account;
    }

    private void lose(JsonNode deal) {
        client.put(
                REP,
                "/api/deals/" + deal.get("id").asString() + "/outcome",
                "{\"outcome\":\"LOST\",\"reason\":\"probe\"}",
                "If-Match",
                "\"0\"");
    }

    private static List<ExternalKey> keys(String source, String id) {
        return List.of(new ExternalKey(source, id));
    }

    private JsonNode imported(String source, String csv) {
        return finished(upload(source, csv));
    }

    private Answer upload(String source, String csv) {
        Answer accepted = client.upload(
                REP, "/api/orders/imports?source=" + source, "orders.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(accepted.status()).isEqualTo(202);
        return accepted;
    }

    private JsonNode finished(Answer accepted) {
        return await().atMost(Duration.ofSeconds(40))
                .until(
                        () -> client.get(REP, accepted.header("Location")).json(),
                        job -> job.get("state").asString().startsWith("COMPLETED"));
    }

    private static UUID id(Answer answer) {
        return UUID.fromString(answer.json().get("id").asString());
    }

    private static String anySource() {
        return "erp-" + UUID.randomUUID();
    }
}
