package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.customer.CustomerApi.PARTNER;
import static org.guanxi.customer.CustomerApi.account;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.security.Role;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class InteractionListIT {

    private static final String PATH = "/api/interactions";

    @Autowired
    TestClient client;

    private String customer;

    @BeforeEach
    void logThree() {
        Answer created = client.post(PARTNER, "/api/accounts", account("Call log"));
        customer = created.json().path("id").asString();
        log("CALL", "first", "2026-02-01T08:00:00Z");
        log("MEETING", "second", "2026-02-02T08:00:00Z");
        log("CALL", "third", "2026-02-03T08:00:00Z");
    }

    @Test
    void listsWhatWasSaidWithWhomLatestFirst() {
        Answer list = client.get(PARTNER, PATH + "?filter=accountId==" + customer);
        assertThat(list.json().findValuesAsString("subject")).containsExactly("third", "second", "first");
        assertThat(list.json().path("items").path(0).path("accountName").asString())
                .isEqualTo("Call log");
        assertThat(subjects(";kind==CALL")).containsExactly("third", "first");
        assertThat(subjects(";occurredAt=lt=2026-02-02")).containsExactly("first");
        assertThat(subjects(";subject==*con*")).containsExactly("second");
        assertThat(client.get(PARTNER, PATH + "?limit=2&sort=subject&filter=accountId==" + customer)
                        .json()
                        .path("next")
                        .isNull())
                .isFalse();
    }

    @Test
    void countsAndGroups() {
        String filter = "filter=accountId==" + customer;
        assertThat(client.get(PARTNER, PATH + "/count?" + filter)
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(3);
        String groups = client.get(PARTNER, PATH + "/groups?by=kind&" + filter)
                .json()
                .path("items")
                .toString();
        assertThat(groups).contains("\"CALL\"", "\"MEETING\"").doesNotContain("\"NOTE\"");
    }

    @Test
    void answersWithTheMomentThatItKeeps() {
        String body = "{\"accountId\":\"%s\",\"kind\":\"CALL\",\"subject\":\"exact\",\"occurredAt\":\"%s\"}"
                .formatted(customer, "2026-02-04T08:00:00.123456789Z");
        Answer logged = client.post(PARTNER, PATH, body);
        assertThat(logged.json().path("occurredAt").asString()).isEqualTo("2026-02-04T08:00:00.123456Z");
        assertThat(client.get(PARTNER, logged.header("Location")).json()).isEqualTo(logged.json());
    }

    @Test
    void refusesTheListToWhoMayNotReadIt() {
        assertThat(client.get(Tokens.person(Role.READ_ONLY), PATH).status()).isEqualTo(200);
        assertThat(client.get(Tokens.partner("accounts:read"), PATH).status()).isEqualTo(403);
    }

    private List<String> subjects(String more) {
        return client.get(PARTNER, PATH + "?filter=accountId==" + customer + more)
                .json()
                .findValuesAsString("subject");
    }

    private void log(String kind, String subject, String when) {
        String body = "{\"accountId\":\"%s\",\"kind\":\"%s\",\"subject\":\"%s\",\"occurredAt\":\"%s\"}";
        assertThat(client.post(PARTNER, PATH, body.formatted(UUID.fromString(customer), kind, subject, when))
                        .status())
                .isEqualTo(201);
    }
}
