package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.customer.CustomerApi.PARTNER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanxi.shared.pinyin.FillInitials;
import org.guanxi.shared.testing.Refilling;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@ServiceTest
class InitialsIT {

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    TestClient client;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    FillInitials filling;

    @Test
    void findsAccountsPageByPageAndByTheNameTheyHaveNow() {
        Answer one = client.post(PARTNER, "/api/accounts", CustomerApi.account("成都" + run + "嘉禾"));
        client.post(PARTNER, "/api/accounts", CustomerApi.account("成都" + run + "机械"));
        String found = "initials==CD" + run + "*";
        JsonNode first = list("accounts", found + "&sort=initials&limit=1");
        JsonNode second = list(
                "accounts",
                found + "&sort=initials&limit=1&after=" + first.get("next").asString());
        assertThat(first.at("/items/0/name").asString()).endsWith("嘉禾");
        assertThat(second.at("/items/0/name").asString()).endsWith("机械");
        assertThat(second.get("next").isNull()).isTrue();
        assertThat(count("accounts", found)).isEqualTo(2);
        client.patch(PARTNER, one.header("Location"), "{\"name\":\"重庆" + run + "\"}", "If-Match", "\"0\"");
        assertThat(names("accounts", found)).containsExactly("成都" + run + "机械");
        assertThat(names("accounts", "initials==cq" + run)).containsExactly("重庆" + run);
        assertThat(names("accounts", "initials==成都" + run + "*")).isEmpty();
    }

    @Test
    void readsPeopleAsPeople() {
        client.post(PARTNER, "/api/accounts", "{\"kind\":\"PERSON\",\"name\":\"单" + run + "\"}");
        client.post(PARTNER, "/api/contacts", "{\"lastName\":\"解\",\"firstName\":\"" + run + "\"}");
        assertThat(names("accounts", "initials==s" + run)).containsExactly("单" + run);
        assertThat(list("contacts", "initials==x" + run + "*").get("items").size())
                .isEqualTo(1);
        assertThat(count("contacts", "initials==x" + run + "*")).isEqualTo(1);
    }

    @Test
    void findsWhatCameByAFileAndWhatManyWereChangedTo() {
        ImportsApi imports = new ImportsApi(client);
        imports.imported("/api/accounts/imports", "externalId,kind,name\n%1$s,ORGANISATION,华北%1$s\n".formatted(run));
        imports.imported("/api/contacts/imports", "lastName,email\n仇%1$s,%1$s@example.com\n".formatted(run));
        assertThat(names("accounts", "initials==hb" + run)).containsExactly("华北" + run);
        assertThat(count("contacts", "initials==q" + run)).isEqualTo(1);
        client.post(
                PARTNER,
                "/api/accounts/changes",
                "{\"filter\":\"initials==hb%1$s\",\"change\":{\"name\":\"华南%1$s\"}}".formatted(run));
        await().atMost(Duration.ofSeconds(30)).until(() -> count("accounts", "initials==hn" + run) == 1);
        assertThat(count("accounts", "initials==hb" + run)).isZero();
    }

    @Test
    void givesOldRowsTheirs() {
        client.post(PARTNER, "/api/accounts", CustomerApi.account("华北" + run));
        client.post(PARTNER, "/api/accounts", "{\"kind\":\"PERSON\",\"name\":\"曾华" + run + "\"}");
        client.post(PARTNER, "/api/contacts", "{\"lastName\":\"单\",\"firstName\":\"华" + run + "\"}");
        jdbc.update("UPDATE account SET initials = '' WHERE name LIKE ?", "%" + run);
        jdbc.update("UPDATE contact SET initials = '' WHERE full_name LIKE ?", "%" + run);
        assertThat(count("accounts", "initials==hb" + run)).isZero();
        new Refilling(filling, jdbc).run();
        assertThat(names("accounts", "initials==hb" + run)).containsExactly("华北" + run);
        assertThat(count("accounts", "initials==zh" + run)).isEqualTo(1);
        assertThat(count("contacts", "initials==sh" + run)).isEqualTo(1);
        assertThat(jdbc.queryForObject(
                        "SELECT success FROM flyway_schema_history WHERE version = ?",
                        Boolean.class,
                        filling.getVersion().getVersion()))
                .isTrue();
    }

    @Test
    void isReadFromAnIndex() {
        jdbc.update("INSERT INTO account (id, version, kind, name, initials, created_at, changed_at)"
                + " WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
                + " SELECT UUID_TO_BIN(UUID()), 0, 'ORGANISATION', '" + run
                + "', CONCAT('n', i), NOW(6), NOW(6) FROM n");
        jdbc.execute("ANALYZE TABLE account");
        assertThat(plan("SELECT 1 FROM account WHERE initials LIKE ? LIMIT 10001"))
                .containsEntry("key", "account_initials")
                .containsEntry("type", "range");
        assertThat(plan("SELECT * FROM account WHERE initials LIKE ? ORDER BY created_at DESC, id DESC LIMIT 6"))
                .containsEntry("key", "account_initials")
                .containsEntry("type", "range");
        assertThat(plan("SELECT 1 FROM contact WHERE initials LIKE ? LIMIT 10001"))
                .containsEntry("key", "contact_initials");
        jdbc.update("DELETE FROM account WHERE name = ?", run);
    }

    private Map<String, Object> plan(String sql) {
        return jdbc.queryForMap("EXPLAIN " + sql, "hbjx%");
    }

    private JsonNode list(String object, String filter) {
        Answer answer = client.get(PARTNER, "/api/" + object + "?filter=" + encoded(filter));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> names(String object, String filter) {
        return list(object, filter)
                .get("items")
                .valueStream()
                .map(item -> item.get("name").asString())
                .toList();
    }

    private int count(String object, String filter) {
        return client.get(PARTNER, "/api/" + object + "/count?filter=" + encoded(filter))
                .json()
                .get("count")
                .asInt();
    }

    private static String encoded(String filter) {
        return filter.replace("成都", "%E6%88%90%E9%83%BD");
    }
}
