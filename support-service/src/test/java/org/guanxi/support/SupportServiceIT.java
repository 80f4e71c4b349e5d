package org.guanxi.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.customer.AccountChanged;
import org.guanxi.shared.event.customer.AccountCreated;
import org.guanxi.shared.event.customer.AccountKind;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.security.Role;
import org.guanxi.shared.testing.OpenApiFile;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

@ServiceTest
@TestPropertySource(properties = "guanxi.cases.close-every=200ms")
class SupportServiceIT {

    private static final String AGENT = Tokens.person(Role.SUPPORT_AGENT);

    @Autowired
    TestClient http;

    @Autowired
    Topic topic;

    @Autowired
    JdbcClient jdbc;

    private final UUID account = Ids.next();

    @Test
    void openedCaseIsStoredAndPublished() {
        JsonNode opened = open("INCIDENT");

        UUID id = id(opened);
        assertThat(opened.get("number").asString()).matches("C-\\d{6}");
        assertThat(opened.get("allowedMoves").toString()).isEqualTo("[\"OPEN\",\"REJECTED\"]");
        assertThat(types(id, 1)).containsExactly("crm.support.case.opened.v1");
    }

    @Test
    void numbersAreUniqueWhenManyOpenAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> opening = () -> open("REQUEST").get("number").asString();
            List<Future<String>> opened = threads.invokeAll(java.util.Collections.nCopies(24, opening));
            Set<String> numbers = new HashSet<>();
            for (Future<String> each : opened) {
                numbers.add(each.get());
            }
            assertThat(numbers).hasSize(24);
        }
    }

    @Test
    void repeatedRequestFindsTheFirstCase() {
        String body = body("QUESTION");
        Answer first = http.post(AGENT, "/api/cases", body, "Idempotency-Key", "case-1");
        Answer again = http.post(AGENT, "/api/cases", body, "Idempotency-Key", "case-1");
        Answer other = http.post(AGENT, "/api/cases", body("REQUEST"), "Idempotency-Key", "case-1");

        assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void walksThroughItsStates() {
        UUID id = id(open("INCIDENT"));
        assertThat(move(id, "OPEN", "").status()).isEqualTo(200);
        assertThat(move(id, "RESOLVED", ",\"resolution\":\"Restarted\"").status())
                .isEqualTo(200);
        Answer closed = move(id, "CLOSED", "");

        assertThat(closed.json().get("closedAt").isNull()).isFalse();
        assertThat(closed.json().get("allowedMoves").size()).isZero();
        assertThat(types(id, 4))
                .containsExactly(
                        "crm.support.case.opened.v1",
                        "crm.support.case.state-changed.v1",
                        "crm.support.case.state-changed.v1",
                        "crm.support.case.state-changed.v1");
    }

    @Test
    void wrongMoveIsRefusedInTheCallersLanguage() {
        UUID id = id(open("INCIDENT"));

        Answer refused = http.put(
                AGENT,
                "/api/cases/" + id + "/state",
                "{\"state\":\"CLOSED\"}",
                "If-Match",
                etag(id),
                "Accept-Language",
                "zh-CN");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("type").asString()).isEqualTo("/problems/case-move-not-allowed");
        assertThat(refused.json().get("title").asString()).isEqualTo("工单不能转为该状态");
        assertThat(refused.json().get("errors").get(0).get("message").asString())
                .isEqualTo("OPEN, REJECTED");
    }

    @Test
    void resolvingNeedsWords() {
        UUID id = id(open("COMPLAINT"));
        move(id, "OPEN", "");

        assertThat(move(id, "RESOLVED", "").status()).isEqualTo(422);
    }

    @Test
    void staleVersionIsRefused() {
        UUID id = id(open("INCIDENT"));
        String seen = etag(id);
        String path = "/api/cases/" + id;
        assertThat(http.put(AGENT, path, body("PROBLEM"), "If-Match", seen).status())
                .isEqualTo(200);

        assertThat(http.put(AGENT, path, body("QUESTION"), "If-Match", seen).status())
                .isEqualTo(412);
        assertThat(http.put(AGENT, path, body("QUESTION")).status()).isEqualTo(428);
    }

    @Test
    void assignsAndGivesBack() {
        UUID id = id(open("INCIDENT"));
        String path = "/api/cases/" + id + "/assignee";

        Answer assigned =
                http.put(AGENT, path, "{\"assigneeId\":\"%s\"}".formatted(Tokens.PERSON), "If-Match", etag(id));
        assertThat(assigned.json().get("assigneeId").asString()).isEqualTo(Tokens.PERSON.toString());
        Answer back = http.put(AGENT, path, "{}", "If-Match", etag(id));

        assertThat(back.json().get("assigneeId").isNull()).isTrue();
        assertThat(types(id, 3)).contains("crm.support.case.changed.v1");
    }

    @Test
    void conversationOpensWhatWaits() {
        UUID id = id(open("QUESTION"));
        say(id, "PUBLIC_REPLY");
        move(id, "PENDING_CUSTOMER", "");
        say(id, "INTERNAL_NOTE");
        assertThat(get(id).get("state").asString()).isEqualTo("PENDING_CUSTOMER");

        say(id, "CUSTOMER_MESSAGE");

        assertThat(get(id).get("state").asString()).isEqualTo("OPEN");
        assertThat(get(id).get("firstRepliedAt").isNull()).isFalse();
        JsonNode said = http.get(AGENT, "/api/cases/" + id + "/messages").json().get("items");
        assertThat(said.valueStream().map(each -> each.get("kind").asString()))
                .containsExactly("PUBLIC_REPLY", "INTERNAL_NOTE", "CUSTOMER_MESSAGE");
    }

    @Test
    void repeatedMessageIsSaidOnce() {
        UUID id = id(open("QUESTION"));
        String path = "/api/cases/" + id + "/messages";
        String body = "{\"kind\":\"CUSTOMER_MESSAGE\",\"body\":\"Hello?\"}";
        http.post(AGENT, path, body, "Idempotency-Key", "said-1");
        http.post(AGENT, path, body, "Idempotency-Key", "said-1");

        assertThat(http.get(AGENT, path).json().get("items").size()).isEqualTo(1);
        assertThat(types(id, 2)).containsExactly("crm.support.case.opened.v1", "crm.support.case.replied.v1");
    }

    @Test
    void customersMessageAfterTheEndOpensOneLinkedCase() {
        UUID id = id(open("REQUEST"));
        move(id, "REJECTED", ",\"reason\":\"Not ours\"");
        String first = say(id, "CUSTOMER_MESSAGE").json().get("caseId").asString();
        String second = say(id, "CUSTOMER_MESSAGE").json().get("caseId").asString();

        assertThat(first).isNotEqualTo(id.toString()).isEqualTo(second);
        assertThat(get(UUID.fromString(first)).get("followsId").asString()).isEqualTo(id.toString());
        assertThat(say(id, "PUBLIC_REPLY").status()).isEqualTo(409);
    }

    @Test
    void resolvedCaseClosesByItself() {
        UUID id = id(open("REQUEST"));
        move(id, "OPEN", "");
        move(id, "RESOLVED", "");
        jdbc.sql("UPDATE support_case SET resolved_at = resolved_at - INTERVAL 8 DAY WHERE id = ?")
                .param(Ids.bytes(id))
                .update();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> get(id).get("state").asString().equals("CLOSED"));
        assertThat(types(id, 4).getLast()).isEqualTo("crm.support.case.state-changed.v1");
    }

    @Test
    void listsByFilterAndKnowsTheAccountsName() {
        UUID id = id(open("INCIDENT"));
        topic.publish(created("启明贸易"));
        String list = "/api/cases?filter=accountId==" + account + ";state==NEW";

        await().atMost(Duration.ofSeconds(20))
                .until(() -> http.get(AGENT, list + ";accountName==*贸易*")
                                .json()
                                .get("items")
                                .size()
                        == 1);

        assertThat(http.get(AGENT, list).json().get("items").get(0).get("id").asString())
                .isEqualTo(id.toString());
        assertThat(http.get(AGENT, "/api/cases/count?filter=accountId==" + account)
                        .json()
                        .get("count")
                        .asInt())
                .isEqualTo(1);
        assertThat(http.get(AGENT, "/api/cases?filter=secret==1").status()).isEqualTo(400);
    }

    @Test
    void repeatedAndOldNewsOfAnAccountChangeNothing() {
        topic.publish(created("Old name"), 5);
        topic.publish(changed("New name"), 9);
        topic.publish(changed("Between"), 7);
        topic.publish(created("Old name"), 5);
        UUID last = Ids.next();
        topic.publish(
                new AccountCreated(last, Instant.EPOCH, AccountKind.PERSON, "Last", null, null, null, null, List.of()),
                10);

        await().atMost(Duration.ofSeconds(20)).until(() -> name(last).equals(List.of("Last")));
        await().atMost(Duration.ofSeconds(20)).until(() -> name(account).equals(List.of("New name")));
    }

    @Test
    void onlyThoseWithTheRightMayLookOrWrite() {
        assertThat(http.get(Tokens.partner("accounts:read"), "/api/cases").status())
                .isEqualTo(403);
        assertThat(http.post(Tokens.person(Role.READ_ONLY), "/api/cases", body("QUESTION"))
                        .status())
                .isEqualTo(403);
        assertThat(http.get("", "/api/cases").status()).isEqualTo(401);
        assertThat(http.post(Tokens.partner("cases:write"), "/api/cases", body("QUESTION"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void unknownCaseIsNotFound() {
        assertThat(http.get(AGENT, "/api/cases/" + Ids.next()).status()).isEqualTo(404);
        assertThat(http.get(AGENT, "/api/cases/" + Ids.next() + "/messages").status())
                .isEqualTo(404);
    }

    @Test
    void showsTheTableOfMoves() {
        JsonNode states = http.get(AGENT, "/api/cases/states").json();

        assertThat(states.size()).isEqualTo(7);
        assertThat(states.get(0).get("moves").toString()).isEqualTo("[\"OPEN\",\"REJECTED\"]");
    }

    @Test
    void isDescribedByTheCommittedFile() {
        OpenApiFile.check("support-service", http);
    }

    private AccountCreated created(String name) {
        return new AccountCreated(
                account, Instant.EPOCH, AccountKind.ORGANISATION, name, null, null, null, null, List.of());
    }

    private AccountChanged changed(String name) {
        return new AccountChanged(
                account, Instant.EPOCH, AccountKind.ORGANISATION, name, null, null, null, null, List.of());
    }

    private List<String> name(UUID known) {
        return jdbc.sql("SELECT name FROM known_account WHERE id = ?")
                .param(Ids.bytes(known))
                .query(String.class)
                .list();
    }

    private String body(String type) {
        return """
                {"subject":"Printer is on fire","type":"%s","channel":"PHONE","accountId":"%s"}""".formatted(type, account);
    }

    private JsonNode open(String type) {
        Answer opened = http.post(AGENT, "/api/cases", body(type));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return opened.json();
    }

    private Answer move(UUID id, String state, String more) {
        return http.put(
                AGENT,
                "/api/cases/" + id + "/state",
                "{\"state\":\"" + state + "\"" + more + "}",
                "If-Match",
                etag(id));
    }

    private Answer say(UUID id, String kind) {
        return http.post(
                AGENT, "/api/cases/" + id + "/messages", "{\"kind\":\"" + kind + "\",\"body\":\"It still burns\"}");
    }

    private JsonNode get(UUID id) {
        return http.get(AGENT, "/api/cases/" + id).json();
    }

    private String etag(UUID id) {
        return http.get(AGENT, "/api/cases/" + id).header("ETag");
    }

    private List<String> types(UUID id, int expected) {
        return topic.read(Topics.CASE, id, expected).stream()
                .map(record -> new String(record.headers().lastHeader("ce_type").value()))
                .toList();
    }

    private static UUID id(JsonNode opened) {
        return UUID.fromString(opened.get("id").asString());
    }
}
