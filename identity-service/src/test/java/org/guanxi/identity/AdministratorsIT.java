package org.guanxi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guanxi.identity.IdentityApi.AccessToken;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** However people leave, somebody stays who can let others in. */
@IdentityTest
class AdministratorsIT {

    private static final String LEAVES = "{\"active\": false}";
    private static final String ANALYSES = "{\"roles\": [\"analyst\"]}";

    @Autowired
    private TestClient client;

    @Autowired
    private IdentityApi identity;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private AccessToken token;

    @BeforeEach
    void setTheOthersAside() throws Exception {
        token = identity.partnerToken("demo-partner", "demo-partner-secret", "");
        jdbc.update("UPDATE person SET active = FALSE"
                + " WHERE id IN (SELECT person_id FROM person_role WHERE role = 'ADMIN')");
    }

    @AfterEach
    void takeTheOthersBack() {
        jdbc.update("UPDATE person SET active = TRUE WHERE username = 'admin'");
    }

    @Test
    void keepsTheLastOne() {
        Answer only = administrator();
        for (String change : List.of(LEAVES, ANALYSES)) {
            Answer refused = change(only, change);
            assertThat(refused.status()).as(refused.text()).isEqualTo(409);
            assertThat(refused.json().path("code").asString()).isEqualTo("last-administrator");
        }
        Answer renamed = change(only, "{\"name\": \"Renamed\"}");
        assertThat(renamed.status()).as(renamed.text()).isEqualTo(200);
        administrator();
        Answer left = change(renamed, LEAVES);
        assertThat(left.status()).as(left.text()).isEqualTo(200);
    }

    /** Both are held up until both have begun: without a lock of their own each would count on the other. */
    @Test
    void keepsOneOfTwoWhoLeaveAtOnce() throws Exception {
        Answer first = administrator();
        Answer second = administrator();
        List<Future<Answer>> leaving = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            transaction.executeWithoutResult(status -> {
                jdbc.queryForList("SELECT id FROM person FOR UPDATE");
                leaving.add(threads.submit(() -> change(first, LEAVES)));
                leaving.add(threads.submit(() -> change(second, ANALYSES)));
                await().pollDelay(Duration.ofMillis(500))
                        .until(() -> leaving.stream().noneMatch(Future::isDone));
            });
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Answer> each : leaving) {
            statuses.add(each.get().status());
        }
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    }

    private Answer administrator() {
        Answer created = client.post(token.value(), "/api/users", """
            {"username": "admin-%s", "name": "Admin", "roles": ["admin"], "password": "a quiet harbour"}\
            """.formatted(UUID.randomUUID()));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return created;
    }

    private Answer change(Answer seen, String patch) {
        String path = "/api/users/" + seen.json().path("id").asString();
        return client.patch(token.value(), path, patch, "If-Match", seen.header("ETag"));
    }
}
