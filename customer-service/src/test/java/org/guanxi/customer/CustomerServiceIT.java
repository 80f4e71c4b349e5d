package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.sales.OrderPlaced;
import org.guanxi.shared.security.Role;
import org.guanxi.shared.testing.OpenApiFile;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class CustomerServiceIT {

    private static final String PARTNER = Tokens.partner(
            "accounts:read accounts:write contacts:read contacts:write" + " interactions:read interactions:write");

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

    @Test
    void describesItsApi() {
        OpenApiFile.check("customer-service", client);
    }

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
    void refusesWhoMayNot() {
        assertThat(client.get("", "/api/accounts").status()).isEqualTo(401);
        assertThat(client.get(Tokens.foreign(), "/api/accounts").status()).isEqualTo(401);
        assertThat(client.get(Tokens.partner("orders:read"), "/api/accounts").status())
                .isEqualTo(403);
        assertThat(client.post(Tokens.person(Role.READ_ONLY), "/api/accounts", account("x"))
                        .status())
                .isEqualTo(403);
        assertThat(client.get(Tokens.person(Role.READ_ONLY), "/api/accounts").status())
                .isEqualTo(200);
        assertThat(client.get(Tokens.person(Role.ADMIN), "/elsewhere").status()).isEqualTo(403);
    }

    @Test
    void namesTheFieldThatIsWrong() {
        Answer refused = client.post(PARTNER, "/api/accounts", "{\"kind\":\"PERSON\",\"name\":\" \"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().at("/errors/0/pointer").asString()).isEqualTo("/name");
    }

    @Test
    void pagesThroughAListThatGrows() {
        String prefix = "Paged " + UUID.randomUUID();
        for (int i = 0; i < 5; i++) {
            client.post(PARTNER, "/api/accounts", account(prefix + " " + i));
        }
        String list = "/api/accounts?limit=2&sort=name&filter=name==%22" + prefix.replace(" ", "%20") + "*%22";
        JsonNode first = client.get(PARTNER, list).json();
        client.post(PARTNER, "/api/accounts", account(prefix + " 0a"));
        JsonNode second = client.get(
                        PARTNER, list + "&after=" + first.get("next").asString())
                .json();
        JsonNode third = client.get(
                        PARTNER, list + "&after=" + second.get("next").asString())
                .json();
        assertThat(second.at("/items/1/name").asString()).isEqualTo(prefix + " 3");
        assertThat(third.at("/items/0/name").asString()).isEqualTo(prefix + " 4");
        assertThat(third.get("next").isNull()).isTrue();
        assertThat(client.get(PARTNER, "/api/accounts?filter=password==x").status())
                .isEqualTo(400);
        assertThat(client.get(PARTNER, list + "&after=forged").status()).isEqualTo(400);
        assertThat(client.get(PARTNER, "/api/accounts?limit=201").status()).isEqualTo(400);
    }

    @Test
    void importsGoodRowsAndNamesTheBadOnes() {
        String source = "erp-" + UUID.randomUUID();
        String csv =
                "externalId,kind,name\r\nA1,ORGANISATION,甲公司\r\nA2,ROBOT,Nobody\r\n,PERSON,Keyless\r\nA3,PERSON,乙\r\n";
        JsonNode job = imported(source, csv.getBytes(Charset.forName("GB18030")));
        assertThat(job.get("state").asString()).isEqualTo("COMPLETED_WITH_ERRORS");
        assertThat(job.get("created").asInt()).isEqualTo(2);
        assertThat(job.get("failed").asInt()).isEqualTo(2);
        JsonNode errors = client.get(
                        PARTNER, "/api/accounts/imports/" + job.get("id").asString() + "/errors")
                .json()
                .get("items");
        assertThat(errors.at("/0/line").asInt()).isEqualTo(3);
        assertThat(errors.at("/0/column").asString()).isEqualTo("kind");
        assertThat(errors.at("/1/line").asInt()).isEqualTo(4);
        JsonNode again = imported(source, csv.getBytes(Charset.forName("GB18030")));
        assertThat(again.get("created").asInt()).isZero();
        assertThat(again.get("changed").asInt()).isZero();
        assertThat(again.get("unchanged").asInt()).isEqualTo(2);
    }

    private JsonNode imported(String source, byte[] csv) {
        Answer accepted = client.upload(PARTNER, "/api/accounts/imports?source=" + source, "a.csv", csv);
        assertThat(accepted.status()).isEqualTo(202);
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> client.get(PARTNER, accepted.header("Location")).json(),
                        job -> job.get("state").asString().startsWith("COMPLETED"));
    }

    @Test
    void showsOnTheTimelineWhatOthersTellOnce() {
        UUID account = UUID.fromString(client.post(PARTNER, "/api/accounts", account("Timeline"))
                .json()
                .get("id")
                .asString());
        OrderPlaced order = new OrderPlaced(
                UUID.randomUUID(),
                Instant.parse("2026-01-02T03:04:05Z"),
                account,
                "O-1",
                Instant.parse("2026-01-02T03:04:05Z"),
                new BigDecimal("12.50"),
                "CNY",
                BigDecimal.ONE);
        topic.publish(order, 1);
        topic.publish(order, 1);
        client.post(
                PARTNER,
                "/api/interactions",
                "{\"accountId\":\"" + account + "\",\"kind\":\"CALL\",\"subject\":\"Hello\"}");
        String path = "/api/accounts/" + account + "/timeline";
        List<String> kinds = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> client.get(PARTNER, path).json().findValuesAsString("kind"),
                        found -> found.contains("ORDER"));
        assertThat(kinds.stream().filter("ORDER"::equals)).hasSize(1);
        assertThat(client.get(PARTNER, path + "?kind=ORDER").json().get("items").size())
                .isEqualTo(1);
    }

    private static String account(String name) {
        return "{\"kind\":\"ORGANISATION\",\"name\":\"" + name + "\",\"region\":\"华北\"}";
    }
}
