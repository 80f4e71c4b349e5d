package org.guanxi.support.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Tokens;
import org.guanxi.support.FastClocks;
import org.guanxi.support.SupportApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FastClocks
class CaseQueuesIT {

    @Autowired
    TestClient http;

    @Autowired
    JdbcClient jdbc;

    private SupportApi cases;

    @BeforeEach
    void newAccount() {
        cases = SupportApi.over(http, jdbc);
    }

    @Test
    void countsWhatNobodyHasTaken() {
        cases.open("QUESTION");
        UUID taken = SupportApi.id(cases.open("QUESTION"));
        String assignee = "{\"assigneeId\":\"%s\"}".formatted(Tokens.PERSON);
        http.put(SupportApi.AGENT, "/api/cases/" + taken + "/assignee", assignee, "If-Match", cases.etag(taken));

        assertThat(count("assigned==false")).isEqualTo(1);
        assertThat(count("assigned==true")).isEqualTo(1);
        assertThat(count("assigned==true;assigneeId==" + Tokens.PERSON)).isEqualTo(1);
    }

    @Test
    void showsTheMostUrgentFirst() {
        for (String priority : List.of("NORMAL", "URGENT", "LOW", "HIGH")) {
            String body = cases.body("INCIDENT").replace("\"type\"", "\"priority\":\"" + priority + "\",\"type\"");
            assertThat(http.post(SupportApi.AGENT, "/api/cases", body).status()).isEqualTo(201);
        }

        assertThat(http.get(SupportApi.AGENT, "/api/cases?sort=-urgency&filter=accountId==" + cases.account())
                        .json()
                        .get("items")
                        .valueStream()
                        .map(each -> each.get("priority").asString()))
                .containsExactly("URGENT", "HIGH", "NORMAL", "LOW");
    }

    private int count(String filter) {
        return http.get(SupportApi.AGENT, "/api/cases/count?filter=accountId==" + cases.account() + ";" + filter)
                .json()
                .get("count")
                .asInt();
    }
}
