package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.customer.CustomerApi.PARTNER;

import java.time.Duration;
import java.util.UUID;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What was done to a record is taken back one after the other, the last first: each finds the record as it had left it. */
@ServiceTest
class UndoAfterUndoIT {

    private static final String CHANGES = "/api/accounts/changes";

    private final String source = "turn-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    TestClient client;

    private ImportsApi imports;
    private String first;
    private String account;

    @BeforeEach
    void importOne() {
        imports = new ImportsApi(client);
        first = imported("v1");
        account = client.get(PARTNER, "/api/accounts?filter=name==*" + source)
                .json()
                .at("/items/0/id")
                .asString();
    }

    @Test
    void anImportThatWasKeptBackIsTakenBackOnceTheLaterOneIs() {
        String second = imported("v2");
        undone(first, "kept");
        assertThat(name()).isEqualTo("v2 " + source);
        undone(second, "restored");
        assertThat(name()).isEqualTo("v1 " + source);
        undone(first, "removed");
        assertThat(client.get(PARTNER, "/api/accounts/" + account).status()).isEqualTo(404);
    }

    @Test
    void importsAreTakenBackFromTheLastToTheFirst() {
        String second = imported("v2");
        String third = imported("v3");
        undone(third, "restored");
        undone(second, "restored");
        assertThat(name()).isEqualTo("v1 " + source);
        undone(first, "removed");
    }

    @Test
    void whatSomebodyChangedBetweenTwoImportsIsKept() {
        client.patch(PARTNER, "/api/accounts/" + account, "{\"phone\":\"13800000001\"}", "If-Match", "\"0\"");
        String second = imported("v2");
        undone(second, "restored");
        undone(first, "kept");
    }

    @Test
    void bulkChangesAreTakenBackFromTheLastToTheFirst() {
        String second = changed("v2");
        String third = changed("v3");
        String backToSecond = takenBack(third);
        assertThat(name()).isEqualTo("v2");
        String thirdAgain = takenBack(backToSecond);
        assertThat(name()).isEqualTo("v3");
        takenBack(thirdAgain);
        takenBack(second);
        assertThat(name()).isEqualTo("v1 " + source);
    }

    @Test
    void bulkChangesThatAreTakenBackAtOnceWaitForEachOther() {
        String second = changed("v2");
        String third = changed("v3");
        String later = undo(third);
        String earlier = undo(second);
        assertThat(ended(later).get("changed").asInt()).isEqualTo(1);
        assertThat(ended(earlier).get("changed").asInt()).isEqualTo(1);
        assertThat(name()).isEqualTo("v1 " + source);
    }

    @Test
    void importsAndBulkChangesAreTakenBackInTurn() {
        String second = changed("v2");
        String third = imported("v3");
        undone(third, "restored");
        takenBack(second);
        assertThat(name()).isEqualTo("v1 " + source);
        undone(first, "removed");
    }

    private String imported(String name) {
        return imports.imported(
                "/api/accounts/imports?source=" + source,
                "externalId,kind,name\nA,ORGANISATION,%s %s\n".formatted(name, source));
    }

    private void undone(String job, String how) {
        JsonNode undone = imports.moved(job, "UNDOING", "UNDONE");
        assertThat(undone.at("/undo/" + how).asInt()).as(undone.toString()).isEqualTo(1);
    }

    private String changed(String name) {
        return change("{\"ids\":[\"%s\"],\"change\":{\"name\":\"%s\"}}".formatted(account, name));
    }

    private String takenBack(String change) {
        JsonNode undo = ended(undo(change));
        assertThat(undo.get("changed").asInt()).as(undo.toString()).isEqualTo(1);
        return undo.get("id").asString();
    }

    private String undo(String change) {
        return asked("{\"undo\":\"" + change + "\"}");
    }

    private String change(String body) {
        return ended(asked(body)).get("id").asString();
    }

    private String asked(String body) {
        Answer answer = client.post(PARTNER, CHANGES, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer.header("Location");
    }

    private JsonNode ended(String path) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> client.get(PARTNER, path).json(),
                        job -> job.get("state").asString().startsWith("COMPLETED"));
    }

    private String name() {
        return client.get(PARTNER, "/api/accounts/" + account)
                .json()
                .get("name")
                .asString();
    }
}
