package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.customer.CustomerApi.PARTNER;
import static org.guanxi.customer.CustomerApi.account;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest
class AccountsIT {

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

    @Autowired
    JdbcClient database;

    @Test
    void createsAnAccountAndTellsTheOthers() {
        Answer created = client.post(PARTNER, "/api/accounts", account("华北机械有限公司"));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("ETag")).isEqualTo("\"0\"");
        UUID id = UUID.fromString(created.json().get("id").asString());
        assertThat(client.get(PARTNER, created.header("Location")).json()).isEqualTo(created.json());
        assertThat(topic.read(Topics.ACCOUNT, id, 1)).singleElement().satisfies(record -> {
            assertThat(record.value()).contains("华北机械有限公司");
            assertThat(new String(record.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                    .isEqualTo("crm.customer.account.created.v1");
        });
    }

    @Test
    void answersARepeatWithTheFirstResult() {
        String key = UUID.randomUUID().toString();
        Answer first = client.post(PARTNER, "/api/accounts", account("Twice Ltd"), "Idempotency-Key", key);
        Answer again = client.post(PARTNER, "/api/accounts", account("Twice Ltd"), "Idempotency-Key", key);
        assertThat(again.json()).isEqualTo(first.json());
        Answer other = client.post(PARTNER, "/api/accounts", account("Other Ltd"), "Idempotency-Key", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.json().get("code").asString()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void refusesAChangeOfWhatTheCallerHasNotSeen() {
        Answer created = client.post(PARTNER, "/api/accounts", account("Before"));
        String path = created.header("Location");
        assertThat(client.put(PARTNER, path, account("After")).status()).isEqualTo(428);
        Answer changed = client.put(PARTNER, path, account("After"), "If-Match", "\"0\"");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        Answer stale = client.put(PARTNER, path, account("Too late"), "If-Match", "\"0\"", "Accept-Language", "zh-CN");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().get("title").asString()).isEqualTo("记录已被他人修改");
        UUID id = UUID.fromString(created.json().get("id").asString());
        assertThat(topic.read(Topics.ACCOUNT, id, 2)).hasSize(2);
    }

    @Test
    void changesSomeFieldsAndLeavesTheRest() {
        String path = client.post(
                        PARTNER,
                        "/api/accounts",
                        "{\"kind\":\"ORGANISATION\",\"name\":\"Part\",\"region\":\"华北\",\"phone\":\"010-65529988\"}")
                .header("Location");
        String patch = "{\"region\":null,\"industry\":\"Steel\"}";
        assertThat(client.patch(PARTNER, path, patch).status()).isEqualTo(428);
        Answer changed = client.patch(PARTNER, path, patch, "If-Match", "\"0\"");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
        assertThat(changed.json().get("region").isNull()).isTrue();
        assertThat(changed.json().get("industry").asString()).isEqualTo("Steel");
        assertThat(changed.json().get("phone").asString()).isEqualTo("010-65529988");
        Answer stale = client.patch(PARTNER, path, patch, "If-Match", "\"0\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().get("currentVersion").asInt()).isEqualTo(1);
    }

    @Test
    void refusesAPatchThatLeavesNothingSound() {
        String path = client.post(PARTNER, "/api/accounts", account("Sound")).header("Location");
        Answer nameless = client.patch(PARTNER, path, "{\"name\":null}", "If-Match", "\"0\"");
        assertThat(nameless.status()).isEqualTo(400);
        assertThat(nameless.json().at("/errors/0/pointer").asString()).isEqualTo("/name");
        Answer foreign = client.patch(PARTNER, path, "{\"version\":7}", "If-Match", "\"0\"");
        assertThat(foreign.status()).isEqualTo(400);
        assertThat(foreign.json().at("/errors/0/pointer").asString()).isEqualTo("/version");
    }

    @Test
    void refusesFieldsWithoutSense() {
        for (String field : List.of(
                "\"name\":\"x\\n y\"",
                "\"phone\":\"x\"",
                "\"email\":\"a@b\"",
                "\"country\":\"XX\"",
                "\"country\":\"CHN\"",
                "\"industry\":\"a\\u2028b\"")) {
            String whole = field.startsWith("\"name") ? field : "\"name\":\"n\"," + field;
            Answer refused = client.post(PARTNER, "/api/accounts", "{\"kind\":\"PERSON\"," + whole + "}");
            assertThat(refused.status()).as(field).isEqualTo(400);
            assertThat(refused.json().at("/errors/0/pointer").asString())
                    .isEqualTo("/" + field.substring(1, field.indexOf('"', 1)));
            assertThat(refused.json().at("/errors/0/message").asString()).doesNotStartWith("field.");
        }
    }

    @Test
    void writesCountriesInCapitals() {
        Answer created = client.post(
                PARTNER, "/api/accounts", "{\"kind\":\"PERSON\",\"name\":\"n\",\"country\":\"cn\",\"email\":\"\"}");
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(created.json().get("country").asString()).isEqualTo("CN");
    }

    @Test
    void changesSomeFieldsOfAnAccountFromBeforeTheRules() {
        Answer created = client.post(PARTNER, "/api/accounts", account("Old"));
        UUID id = UUID.fromString(created.json().get("id").asString());
        database.sql("UPDATE account SET name = 'O\nld', country = 'China', phone = 'x' WHERE id = UUID_TO_BIN(?)")
                .param(id.toString())
                .update();
        String path = created.header("Location");
        Answer changed = client.patch(PARTNER, path, "{\"region\":\"华北\"}", "If-Match", "\"0\"");
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().get("country").asString()).isEqualTo("China");
        Answer refused = client.patch(PARTNER, path, "{\"phone\":\"x\"}", "If-Match", "\"1\"");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/phone");
    }

    @Test
    void namesTheAccountThatIsThereAlready() {
        String keyed = "{\"kind\":\"PERSON\",\"name\":\"x\",\"externalKeys\":[{\"source\":\"s\",\"id\":\"%s\"}]}"
                .formatted(UUID.randomUUID());
        Answer first = client.post(PARTNER, "/api/accounts", keyed);
        Answer second = client.post(PARTNER, "/api/accounts", keyed);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().get("code").asString()).isEqualTo("account-exists");
        assertThat(second.json().get("otherId")).isEqualTo(first.json().get("id"));
    }

    @Test
    void answersEqualRequestsAtOnceEqually() throws Exception {
        String key = UUID.randomUUID().toString();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = threads.invokeAll(Collections.nCopies(
                    8, () -> client.post(PARTNER, "/api/accounts", account("At once"), "Idempotency-Key", key)));
            for (Future<Answer> each : answers) {
                assertThat(each.get().status()).as(each.get().text()).isEqualTo(201);
                assertThat(each.get().json()).isEqualTo(answers.getFirst().get().json());
            }
        }
    }
}
