package org.guanxi.support.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Tokens;
import org.guanxi.shared.testing.Topic;
import org.guanxi.support.FastClocks;
import org.guanxi.support.SupportApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@FastClocks
class ConversationIT {

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
    void conversationOpensWhatWaits() {
        UUID id = SupportApi.id(cases.open("QUESTION"));
        cases.say(id, "PUBLIC_REPLY");
        cases.move(id, "PENDING_CUSTOMER", "");
        cases.say(id, "INTERNAL_NOTE");
        assertThat(cases.get(id).get("state").asString()).isEqualTo("PENDING_CUSTOMER");

        cases.say(id, "CUSTOMER_MESSAGE");

        assertThat(cases.get(id).get("state").asString()).isEqualTo("OPEN");
        assertThat(cases.get(id).get("firstRepliedAt").isNull()).isFalse();
        JsonNode said = http.get(SupportApi.AGENT, "/api/cases/" + id + "/messages")
                .json()
                .get("items");
        assertThat(said.valueStream().map(each -> each.get("kind").asString()))
                .containsExactly("PUBLIC_REPLY", "INTERNAL_NOTE", "CUSTOMER_MESSAGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUBLIC_REPLY", "INTERNAL_NOTE"})
    void namesTheApplicationThatWroteAndThePerson(String kind) {
        UUID id = SupportApi.id(cases.open("QUESTION"));
        String path = "/api/cases/" + id + "/messages";
        String body = "{\"kind\":\"%s\",\"body\":\"From the shop\"}".formatted(kind);
        String partner = Tokens.partner("cases:read", "cases:write");
        assertThat(http.post(partner, path, body).json().get("authorId").asString())
                .isEqualTo("a-partner");
        cases.say(id, kind);

        assertThat(authors(path)).containsExactly("a-partner", Tokens.PERSON.toString());
        assertThat(authors(path + "?filter=authorId==a-partner")).containsExactly("a-partner");
        assertThat(authors(path + "?filter=authorId==" + Tokens.PERSON)).containsExactly(Tokens.PERSON.toString());
    }

    private List<String> authors(String path) {
        return http.get(SupportApi.AGENT, path).json().get("items").findValuesAsString("authorId");
    }

    @Test
    void repeatedMessageIsSaidOnce() {
        UUID id = SupportApi.id(cases.open("QUESTION"));
        String path = "/api/cases/" + id + "/messages";
        String body = "{\"kind\":\"CUSTOMER_MESSAGE\",\"body\":\"Hello?\"}";
        http.post(SupportApi.AGENT, path, body, "Idempotency-Key", "said-1");
        http.post(SupportApi.AGENT, path, body, "Idempotency-Key", "said-1");

        assertThat(http.get(SupportApi.AGENT, path).json().get("items").size()).isEqualTo(1);
        assertThat(cases.types(topic, id, 2))
                .containsExactly("crm.support.case.opened.v1", "crm.support.case.replied.v1");
    }

    @Test
    void customersMessageAfterTheEndOpensOneLinkedCase() {
        UUID id = SupportApi.id(cases.open("REQUEST"));
        cases.move(id, "REJECTED", ",\"reason\":\"Not ours\"");
        String first = cases.say(id, "CUSTOMER_MESSAGE").json().get("caseId").asString();
        String second = cases.say(id, "CUSTOMER_MESSAGE").json().get("caseId").asString();

        assertThat(first).isNotEqualTo(id.toString()).isEqualTo(second);
        assertThat(cases.get(UUID.fromString(first)).get("followsId").asString())
                .isEqualTo(id.toString());
        assertThat(cases.say(id, "PUBLIC_REPLY").status()).isEqualTo(409);
    }
}
