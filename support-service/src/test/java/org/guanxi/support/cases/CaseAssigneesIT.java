package org.guanxi.support.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.support.SupportApi.AGENT;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.guanxi.shared.testing.People;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.support.FastClocks;
import org.guanxi.support.SupportApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FastClocks
class CaseAssigneesIT {

    private static final UUID NOBODY = new UUID(0, 0);

    @Autowired
    TestClient http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    private SupportApi cases;

    @BeforeEach
    void newAccount() {
        cases = SupportApi.over(http, jdbc);
    }

    @Test
    void refusesAnAssigneeWhomNobodyKnowsOrWhoHasLeft() {
        assertRefused(http.post(AGENT, "/api/cases", body(NOBODY)), "/assigneeId");
        UUID id = SupportApi.id(cases.open("QUESTION"));
        String path = "/api/cases/" + id;
        UUID gone = people.join();
        people.leave(gone);
        assertRefused(assign(id, NOBODY), "/assigneeId");
        assertRefused(http.put(AGENT, path, body(gone), "If-Match", cases.etag(id)), "/assigneeId");
        assertRefused(http.patch(AGENT, path, assignee(gone), "If-Match", cases.etag(id)), "/assigneeId");
        assertRefused(
                http.post(AGENT, "/api/cases/changes", "{\"ids\":[\"" + id + "\"],\"change\":" + assignee(gone) + "}"),
                "/change/assigneeId");
        assertThat(cases.get(id).get("assigneeId").isNull()).isTrue();
    }

    @Test
    void leavesACaseWithWhoHasLeftAndGivesThemNoOther() {
        UUID agent = people.join();
        UUID id = SupportApi.id(cases.open("QUESTION"));
        assertThat(assign(id, agent).status()).isEqualTo(200);
        people.leave(agent);
        String changed = body(agent).replace("on fire", "out of fire");
        assertThat(http.put(AGENT, "/api/cases/" + id, changed, "If-Match", cases.etag(id))
                        .status())
                .isEqualTo(200);
        assertThat(assign(id, agent).status()).isEqualTo(200);
        assertRefused(assign(SupportApi.id(cases.open("QUESTION")), agent), "/assigneeId");
    }

    @Test
    void givesACaseToSomebodyWhoHasJustCome() {
        UUID newcomer = UUID.randomUUID();
        people.join();
        CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS).execute(() -> people.tellOf(newcomer));
        Answer opened = http.post(AGENT, "/api/cases", body(newcomer));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
    }

    private Answer assign(UUID id, UUID agent) {
        return http.put(AGENT, "/api/cases/" + id + "/assignee", assignee(agent), "If-Match", cases.etag(id));
    }

    private String body(UUID agent) {
        return cases.body("QUESTION").replace("{", "{\"assigneeId\":\"" + agent + "\",");
    }

    private static String assignee(UUID agent) {
        return "{\"assigneeId\":\"" + agent + "\"}";
    }

    private static void assertRefused(Answer answer, String pointer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().get("code").asString()).isEqualTo("unknown-owner");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }
}
