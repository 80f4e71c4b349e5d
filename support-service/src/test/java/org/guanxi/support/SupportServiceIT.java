package org.guanxi.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import tools.jackson.databind.JsonNode;

@FastClocks
class SupportServiceIT {

    @Autowired
    TestClient http;

    @Autowired
    Topic topic;

    @Autowired
    JdbcClient jdbc;

    private SupportApi cases;

    @BeforeEach
    void newAccount() {
        cases = SupportApi.over(http, jdbc);
    }

    @Test
    void openedCaseIsStoredAndPublished() {
        JsonNode opened = cases.open("INCIDENT");

        UUID id = SupportApi.id(opened);
        assertThat(opened.get("number").asString()).matches("C-\\d{6}");
        assertThat(opened.get("allowedMoves").toString()).isEqualTo("[\"OPEN\",\"REJECTED\"]");
        assertThat(cases.types(topic, id, 1)).containsExactly("crm.support.case.opened.v1");
    }

    @Test
    void refusesAnAccountThatNobodyKnows() {
        var nobody = new SupportApi(http, Ids.next());
        Answer opened = http.post(SupportApi.AGENT, "/api/cases", nobody.body("INCIDENT"));
        assertThat(opened.status()).isEqualTo(422);
        assertThat(opened.json().get("code").asString()).isEqualTo("unknown-account");

        UUID id = SupportApi.id(cases.open("INCIDENT"));
        Answer moved =
                http.put(SupportApi.AGENT, "/api/cases/" + id, nobody.body("INCIDENT"), "If-Match", cases.etag(id));
        assertThat(moved.status()).isEqualTo(422);
        assertThat(cases.get(id).get("accountId").asString())
                .isEqualTo(cases.account().toString());
    }

    @Test
    void numbersAreUniqueWhenManyOpenAtOnce() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> opening = () -> cases.open("REQUEST").get("number").asString();
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
        String body = cases.body("QUESTION");
        Answer first = http.post(SupportApi.AGENT, "/api/cases", body, "Idempotency-Key", "case-1");
        Answer again = http.post(SupportApi.AGENT, "/api/cases", body, "Idempotency-Key", "case-1");
        Answer other = http.post(SupportApi.AGENT, "/api/cases", cases.body("REQUEST"), "Idempotency-Key", "case-1");

        assertThat(again.json().get("id")).isEqualTo(first.json().get("id"));
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void walksThroughItsStates() {
        UUID id = SupportApi.id(cases.open("INCIDENT"));
        assertThat(cases.move(id, "OPEN", "").status()).isEqualTo(200);
        assertThat(cases.move(id, "RESOLVED", ",\"resolution\":\"Restarted\"").status())
                .isEqualTo(200);
        Answer closed = cases.move(id, "CLOSED", "");

        assertThat(closed.json().get("closedAt").isNull()).isFalse();
        assertThat(closed.json().get("allowedMoves").size()).isZero();
        assertThat(cases.types(topic, id, 4))
                .containsExactly(
                        "crm.support.case.opened.v1",
                        "crm.support.case.state-changed.v1",
                        "crm.support.case.state-changed.v1",
                        "crm.support.case.state-changed.v1");
    }

    @Test
    void wrongMoveIsRefusedInTheCallersLanguage() {
        UUID id = SupportApi.id(cases.open("INCIDENT"));

        Answer refused = http.put(
                SupportApi.AGENT,
                "/api/cases/" + id + "/state",
                "{\"state\":\"CLOSED\"}",
                "If-Match",
                cases.etag(id),
                "Accept-Language",
                "zh-CN");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("type").asString()).isEqualTo("/problems/case-move-not-allowed");
        assertThat(refused.json().get("title").asString()).isEqualTo("工单不能转为该状态");
        assertThat(refused.json().at("/errors/0/message").asString())
                .isEqualTo("不能从 NEW 转为 CLOSED。允许的状态：OPEN, REJECTED。");
        assertThat(refused.json().get("allowed").toString()).isEqualTo("[\"OPEN\",\"REJECTED\"]");
    }

    @Test
    void saysThatNothingFollowsAFinalState() {
        UUID id = SupportApi.id(cases.open("INCIDENT"));
        cases.move(id, "REJECTED", ",\"reason\":\"Not ours\"");
        JsonNode refused = cases.move(id, "OPEN", "").json();
        assertThat(refused.get("detail").asString())
                .isEqualTo("From REJECTED it cannot move to OPEN. Nothing can follow REJECTED.");
        assertThat(refused.get("allowed").isEmpty()).isTrue();
    }

    @Test
    void resolvingNeedsWords() {
        UUID id = SupportApi.id(cases.open("COMPLAINT"));
        cases.move(id, "OPEN", "");

        assertThat(cases.move(id, "RESOLVED", "").status()).isEqualTo(422);
    }

    @Test
    void staleVersionIsRefused() {
        UUID id = SupportApi.id(cases.open("INCIDENT"));
        String seen = cases.etag(id);
        String path = "/api/cases/" + id;
        assertThat(http.put(SupportApi.AGENT, path, cases.body("PROBLEM"), "If-Match", seen)
                        .status())
                .isEqualTo(200);

        assertThat(http.put(SupportApi.AGENT, path, cases.body("QUESTION"), "If-Match", seen)
                        .status())
                .isEqualTo(412);
        assertThat(http.put(SupportApi.AGENT, path, cases.body("QUESTION")).status())
                .isEqualTo(428);
    }

    @Test
    void assignsAndGivesBack() {
        UUID id = SupportApi.id(cases.open("INCIDENT"));
        String path = "/api/cases/" + id + "/assignee";

        Answer assigned = http.put(
                SupportApi.AGENT, path, "{\"assigneeId\":\"%s\"}".formatted(Tokens.PERSON), "If-Match", cases.etag(id));
        assertThat(assigned.json().get("assigneeId").asString()).isEqualTo(Tokens.PERSON.toString());
        Answer back = http.put(SupportApi.AGENT, path, "{}", "If-Match", cases.etag(id));

        assertThat(back.json().get("assigneeId").isNull()).isTrue();
        assertThat(cases.types(topic, id, 3)).contains("crm.support.case.changed.v1");
    }

    @Test
    void resolvedCaseClosesByItself() {
        UUID id = SupportApi.id(cases.open("REQUEST"));
        cases.move(id, "OPEN", "");
        cases.move(id, "RESOLVED", "");
        jdbc.sql("UPDATE support_case SET resolved_at = resolved_at - INTERVAL 8 DAY WHERE id = ?")
                .param(Ids.bytes(id))
                .update();

        await().atMost(Duration.ofSeconds(20))
                .until(() -> cases.get(id).get("state").asString().equals("CLOSED"));
        assertThat(cases.types(topic, id, 4).getLast()).isEqualTo("crm.support.case.state-changed.v1");
    }

    @Test
    void onlyThoseWithTheRightMayLookOrWrite() {
        assertThat(http.get(Tokens.partner("accounts:read"), "/api/cases").status())
                .isEqualTo(403);
        assertThat(http.post(Tokens.person(Role.READ_ONLY), "/api/cases", cases.body("QUESTION"))
                        .status())
                .isEqualTo(403);
        assertThat(http.get("", "/api/cases").status()).isEqualTo(401);
        assertThat(http.post(Tokens.partner("cases:write"), "/api/cases", cases.body("QUESTION"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void unknownCaseIsNotFound() {
        assertThat(http.get(SupportApi.AGENT, "/api/cases/" + Ids.next()).status())
                .isEqualTo(404);
        assertThat(http.get(SupportApi.AGENT, "/api/cases/" + Ids.next() + "/messages")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void showsTheTableOfMoves() {
        JsonNode states = http.get(SupportApi.AGENT, "/api/cases/states").json();

        assertThat(states.size()).isEqualTo(7);
        assertThat(states.get(0).get("moves").toString()).isEqualTo("[\"OPEN\",\"REJECTED\"]");
    }

    @Test
    void isDescribedByTheCommittedFile() {
        OpenApiFile.check("support-service", http);
    }
}
