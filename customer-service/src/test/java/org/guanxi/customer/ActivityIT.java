package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.guanxi.customer.CustomerApi.PARTNER;

import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.testing.People;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ServiceTest
class ActivityIT {

    @Autowired
    TestClient client;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void showsTheLatestOfAllAccountsThatAPersonOwns() {
        UUID owner = people.join();
        UUID one = newAccount("One", owner);
        UUID other = newAccount("Other", owner);
        UUID foreign = newAccount("Foreign", people.join());
        log(one, "first", "2026-02-01T10:00:00Z");
        log(foreign, "not theirs", "2026-02-02T10:00:00Z");
        log(other, "second", "2026-02-03T10:00:00Z");
        var found = client.get(PARTNER, "/api/accounts/activity?limit=5&filter=ownerId==" + owner)
                .json();
        assertThat(found.findValuesAsString("subject")).containsExactly("second", "first");
        assertThat(found.findValuesAsString("accountName")).containsExactly("Other", "One");
        assertThat(found.at("/items/0/accountId").asString()).isEqualTo(other.toString());
        assertThat(client.get(Tokens.partner("orders:read"), "/api/accounts/activity")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void findsWhatAPersonWroteInAnIndex() {
        UUID account = newAccount("Busy", people.join());
        jdbc.update(
                "INSERT INTO timeline_entry (id, account_id, event_id, kind, type, occurred_at, recorded_at, source, ref_id,"
                        + " data) WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 1000)"
                        + " SELECT UUID_TO_BIN(UUID()), ?, UUID_TO_BIN(UUID()), 'INTERACTION', 'test', NOW(6), NOW(6), 'test',"
                        + " UUID_TO_BIN(UUID()), JSON_OBJECT('authorId', UUID()) FROM n",
                (Object) Ids.bytes(account));
        jdbc.execute("ANALYZE TABLE timeline_entry");
        var plan = jdbc.queryForList(
                "EXPLAIN SELECT t.id FROM timeline_entry t JOIN account a ON a.id = t.account_id WHERE t.author_id = ?"
                        + " ORDER BY t.occurred_at DESC, t.id DESC LIMIT 2",
                (Object) Ids.bytes(UUID.randomUUID()));
        assertThat(plan)
                .filteredOn(step -> "t".equals(step.get("table")))
                .singleElement()
                .satisfies(step -> assertThat(step)
                        .containsEntry("key", "timeline_entry_by_author")
                        .extractingByKey("Extra")
                        .asString()
                        .doesNotContain("filesort"));
        jdbc.update("DELETE FROM timeline_entry WHERE account_id = ?", (Object) Ids.bytes(account));
    }

    private UUID newAccount(String name, UUID owner) {
        var body = "{\"kind\":\"ORGANISATION\",\"name\":\"%s\",\"ownerId\":\"%s\"}".formatted(name, owner);
        var answer = client.post(PARTNER, "/api/accounts", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return UUID.fromString(answer.json().get("id").asString());
    }

    private void log(UUID account, String subject, String when) {
        String body = "{\"accountId\":\"%s\",\"kind\":\"NOTE\",\"subject\":\"%s\",\"occurredAt\":\"%s\"}";
        assertThat(client.post(PARTNER, "/api/interactions", body.formatted(account, subject, when))
                        .status())
                .isEqualTo(201);
    }
}
