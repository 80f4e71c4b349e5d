package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.customer.CustomerApi.PARTNER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.security.Role;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import tools.jackson.databind.JsonNode;

@ServiceTest
class AccountChangesIT {

    private static final String CHANGES = "/api/accounts/changes";

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

    @Autowired
    @Qualifier("bulkWorker")
    SmartLifecycle worker;

    @Test
    void changesFiveHundredAccountsAcrossARestartAndTakesItBack() {
        String industry = "bulk-" + UUID.randomUUID();
        imported(industry, 500);
        String filter = "industry==" + industry;
        Answer accepted = client.post(
                PARTNER, CHANGES, "{\"filter\":\"" + filter + "\",\"change\":{\"industry\":\"" + industry + "-new\"}}");
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        String path = accepted.header("Location");
        await().atMost(Duration.ofSeconds(30)).until(() -> get(path).get("done").asInt() > 20);
        worker.stop();
        int done = get(path).get("done").asInt();
        assertThat(done).isLessThan(500);
        worker.start();
        JsonNode change = ended(path);
        assertThat(change.get("state").asString()).isEqualTo("COMPLETED");
        assertThat(change.get("total").asInt()).isEqualTo(500);
        assertThat(change.get("changed").asInt()).isEqualTo(500);
        assertThat(count(filter)).isZero();
        assertThat(count(filter + "-new")).isEqualTo(500);

        JsonNode one = client.get(PARTNER, "/api/accounts?limit=1&filter=" + filter + "-new")
                .json()
                .at("/items/0");
        String id = one.get("id").asString();
        assertThat(client.patch(PARTNER, "/api/accounts/" + id, "{\"phone\":\"13800000001\"}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(200);
        JsonNode undo = ended(
                client.post(PARTNER, CHANGES, "{\"undo\":\"" + change.get("id").asString() + "\"}")
                        .header("Location"));
        assertThat(undo.get("undoOf")).isEqualTo(change.get("id"));
        assertThat(undo.get("changed").asInt()).isEqualTo(499);
        assertThat(undo.get("failed").asInt()).isEqualTo(1);
        JsonNode error = client.get(PARTNER, CHANGES + "/" + undo.get("id").asString() + "/errors")
                .json()
                .at("/items/0");
        assertThat(error.get("id").asString()).isEqualTo(id);
        assertThat(error.get("code").asString()).isEqualTo("changed-afterwards");
        assertThat(count(filter)).isEqualTo(499);
        assertThat(eventsOf(industry)).containsOnly(3).hasSize(500);
    }

    @Test
    void refusesWhatASinglePatchWouldRefuseInTheLanguageOfWhoAsked() {
        String good = account("Good", "13800000001");
        String twice = client.post(
                        PARTNER,
                        CHANGES,
                        "{\"ids\":[\"" + good + "\",\"" + UUID.randomUUID() + "\"],\"change\":{\"email\":\"nowhere\"}}",
                        "Accept-Language",
                        "zh-CN")
                .header("Location");
        JsonNode change = ended(twice);
        assertThat(change.get("state").asString()).isEqualTo("COMPLETED_WITH_ERRORS");
        assertThat(change.get("failed").asInt()).isEqualTo(2);
        JsonNode errors = client.get(PARTNER, twice + "/errors").json().get("items");
        assertThat(errors.at("/0/code").asString()).isEqualTo("invalid-request");
        assertThat(errors.at("/0/reason").asString()).startsWith("email: ");
        assertThat(errors.at("/1/code").asString()).isEqualTo("account-not-found");
    }

    @Test
    void leavesAloneWhatIsSoAlready() {
        String id = account("So already", "13800000002");
        JsonNode change = ended(client.post(
                        PARTNER,
                        CHANGES,
                        "{\"ids\":[\"" + id + "\"],\"change\":{\"phone\":\"13800000002\",\"website\":null}}")
                .header("Location"));
        assertThat(change.get("unchanged").asInt()).isEqualTo(1);
        assertThat(client.get(PARTNER, "/api/accounts/" + id).header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void answersARepeatWithTheFirstJob() {
        String key = UUID.randomUUID().toString();
        String body =
                "{\"ids\":[\"" + account("Repeated", "13800000003") + "\"],\"change\":{\"phone\":\"13800000004\"}}";
        Answer first = client.post(PARTNER, CHANGES, body, "Idempotency-Key", key);
        Answer again = client.post(PARTNER, CHANGES, body, "Idempotency-Key", key);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void refusesWhatMakesNoSense() {
        String some = "\"ids\":[\"" + UUID.randomUUID() + "\"]";
        assertThat(code("{" + some + "}")).isEqualTo("bulk-change-unclear");
        assertThat(code("{" + some + ",\"filter\":\"name==x\",\"change\":{\"phone\":\"13800000001\"}}"))
                .isEqualTo("bulk-change-unclear");
        assertThat(code("{" + some + ",\"all\":true,\"change\":{\"phone\":\"13800000001\"}}"))
                .isEqualTo("bulk-change-unclear");
        assertThat(code("{\"all\":false,\"change\":{\"phone\":\"13800000001\"}}"))
                .isEqualTo("bulk-change-unclear");
        assertThat(code("{" + some + ",\"change\":{\"externalKeys\":[]}}")).isEqualTo("field-not-changeable");
        assertThat(code("{\"filter\":\"nmae==x\",\"change\":{\"phone\":\"13800000001\"}}"))
                .isEqualTo("unreadable-filter");
        JsonNode unknown = client.post(PARTNER, CHANGES, "{\"undo\":\"" + UUID.randomUUID() + "\"}")
                .json();
        assertThat(unknown.get("code").asString()).isEqualTo("bulk-change-not-found");
        assertThat(unknown.at("/errors/0/pointer").asString()).isEqualTo("/undo");
    }

    @Test
    void needsTheRightToReadAndToWrite() {
        String body = "{\"all\":true,\"change\":{\"phone\":\"13800000001\"}}";
        assertThat(client.post(Tokens.partner("accounts:write"), CHANGES, body).status())
                .isEqualTo(403);
        assertThat(client.post(Tokens.partner("accounts:read"), CHANGES, body).status())
                .isEqualTo(403);
        assertThat(client.get(Tokens.partner("accounts:read"), CHANGES).status())
                .isEqualTo(200);
    }

    @Test
    void cancelsOnlyWhatHasNotEnded() {
        String path = client.post(
                        PARTNER,
                        CHANGES,
                        "{\"ids\":[\"" + account("Cancelled", "13800000005")
                                + "\"],\"change\":{\"phone\":\"13800000006\"}}")
                .header("Location");
        ended(path);
        assertThat(client.put(PARTNER, path + "/state", "{\"state\":\"CANCELLED\"}")
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("bulk-change-ended");
        assertThat(client.put(PARTNER, path + "/state", "{\"state\":\"RUNNING\"}")
                        .json()
                        .get("code")
                        .asString())
                .isEqualTo("only-cancelling");
    }

    @Test
    void isCancelledAndTakenBackByWhoAskedAndByWhoLooksAfterTheSystem() {
        String ids = "{\"ids\":[\"" + account("Of somebody else", "13800000007") + "\"],";
        String path = client.post(PARTNER, CHANGES, ids + "\"change\":{\"phone\":\"13800000008\"}}")
                .header("Location");
        String undo = "{\"undo\":\"" + ended(path).get("id").asString() + "\"}";
        worker.stop();
        String waiting = client.post(PARTNER, CHANGES, ids + "\"change\":{\"phone\":\"13800000009\"}}")
                .header("Location");
        String cancel = "{\"state\":\"CANCELLED\"}";
        String other = Tokens.person(Role.SALES_REP);
        String operator = Tokens.person(Role.ADMIN);
        assertThat(client.get(other, waiting).status()).isEqualTo(200);
        for (Answer refused :
                List.of(client.put(other, waiting + "/state", cancel), client.post(other, CHANGES, undo))) {
            assertThat(refused.status()).as(refused.text()).isEqualTo(403);
            assertThat(refused.json().get("code").asString()).isEqualTo("bulk-change-of-somebody-else");
        }
        assertThat(client.put(operator, waiting + "/state", cancel).status()).isEqualTo(200);
        assertThat(client.post(operator, CHANGES, undo).status()).isEqualTo(202);
        worker.start();
    }

    private String code(String body) {
        return client.post(PARTNER, CHANGES, body).json().get("code").asString();
    }

    private String account(String name, String phone) {
        return client.post(
                        PARTNER,
                        "/api/accounts",
                        "{\"kind\":\"PERSON\",\"name\":\"" + name + "\",\"phone\":\"" + phone + "\"}")
                .json()
                .get("id")
                .asString();
    }

    private void imported(String industry, int count) {
        String csv = IntStream.range(0, count)
                .mapToObj(i -> industry + i + ",ORGANISATION,Bulk " + i + "," + industry + "\n")
                .collect(Collectors.joining("", "externalId,kind,name,industry\n", ""));
        String path = client.upload(PARTNER, "/api/accounts/imports", "bulk.csv", csv.getBytes())
                .header("Location");
        assertThat(ended(path).get("created").asInt()).isEqualTo(count);
    }

    private JsonNode ended(String path) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> get(path), job -> job.get("state").asString().startsWith("COMPLETED"));
    }

    private JsonNode get(String path) {
        return client.get(PARTNER, path).json();
    }

    private int count(String filter) {
        return client.get(PARTNER, "/api/accounts/count?filter=" + filter)
                .json()
                .get("count")
                .asInt();
    }

    /** How many events there are of each account that had this industry at some time. */
    private List<Integer> eventsOf(String industry) {
        Map<String, Integer> events = topic.readAll(Topics.ACCOUNT).stream()
                .filter(record -> record.value().contains(industry))
                .collect(Collectors.toMap(record -> record.key(), record -> 1, Integer::sum));
        return new ArrayList<>(events.values());
    }
}
