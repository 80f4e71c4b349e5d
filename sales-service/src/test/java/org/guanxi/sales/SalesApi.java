package org.guanxi.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.event.customer.AccountCreated;
import org.guanxi.shared.event.customer.AccountKind;
import org.guanxi.shared.event.customer.ExternalKey;
import org.guanxi.shared.security.Role;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.guanxi.shared.testing.Topic;
import tools.jackson.databind.JsonNode;

/** What a salesperson does, and what customer-service tells meanwhile. */
record SalesApi(TestClient http, Topic topic) {

    static final String REP = Tokens.person(Role.SALES_REP);
    static final String MANAGER = Tokens.person(Role.SALES_MANAGER);

    Answer deal(UUID account, String name) {
        return http.post(
                REP,
                "/api/deals",
                "{\"accountId\":\"" + account + "\",\"name\":\"" + name + "\",\"amount\":1000.5,\"currency\":\"CNY\"}");
    }

    Answer order(UUID account) {
        return http.post(
                REP,
                "/api/orders",
                "{\"accountId\":\"" + account
                        + "\",\"currency\":\"CNY\",\"lines\":[{\"description\":\"x\",\"quantity\":1,\"unitPrice\":1}]}");
    }

    /** @return its path */
    String leadAtWork() {
        String lead = "{\"name\":\"王小明\",\"ownerId\":\"" + Tokens.PERSON + "\"}";
        String path = http.post(REP, "/api/leads", lead).header("Location");
        http.put(REP, path + "/status", "{\"status\":\"WORKING\"}", "If-Match", "\"0\"");
        return path;
    }

    String stage(int position) {
        return http.get(REP, "/api/pipelines/01900000-0000-7000-8000-000000000001")
                .json()
                .at("/stages/" + position + "/id")
                .asString();
    }

    /** Tells of an account and waits until it has arrived. */
    UUID knownAccount(String source, String externalId) {
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
        http.get(REP, "/api/deals?filter=accountId==" + account)
                .json()
                .get("items")
                .forEach(this::lose);
        return account;
    }

    private void lose(JsonNode deal) {
        http.put(
                REP,
                "/api/deals/" + deal.get("id").asString() + "/outcome",
                "{\"outcome\":\"LOST\",\"reason\":\"probe\"}",
                "If-Match",
                "\"0\"");
    }

    JsonNode imported(String source, String csv) {
        return finished(upload(source, csv));
    }

    Answer upload(String source, String csv) {
        Answer accepted = http.upload(
                REP, "/api/orders/imports?source=" + source, "orders.csv", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(accepted.status()).isEqualTo(202);
        return accepted;
    }

    JsonNode finished(Answer accepted) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> http.get(REP, accepted.header("Location")).json(),
                        job -> job.get("state").asString().startsWith("COMPLETED"));
    }

    String nameOf(UUID account) {
        return http.get(REP, "/api/deals?filter=accountId==" + account)
                .json()
                .at("/items/0/accountName")
                .asString();
    }

    static List<ExternalKey> keys(String source, String id) {
        return List.of(new ExternalKey(source, id));
    }

    static UUID id(Answer answer) {
        return UUID.fromString(answer.json().get("id").asString());
    }

    static String anySource() {
        return "erp-" + UUID.randomUUID();
    }
}
