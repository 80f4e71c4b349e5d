package org.guanxi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IdentityTest
class TeamsIT {

    @Autowired
    private TestClient client;

    @Autowired
    private IdentityApi identity;

    @Autowired
    private JdbcTemplate jdbc;

    private String admin;
    private final String name = UUID.randomUUID().toString();

    @BeforeEach
    void signIn() throws Exception {
        identity.browser();
        admin = identity.personToken("admin");
    }

    @Test
    void findsTheMembersOfATeam() {
        String team = id(create(name, null));
        Answer person = client.post(admin, "/api/users", """
            {"username": "p%s", "name": "成员", "roles": ["sales-rep", "analyst"], "teamIds": ["%s"],
             "password": "a quiet harbour"}\
            """.formatted(name.substring(0, 8), team));
        assertThat(person.status()).as(person.text()).isEqualTo(201);
        Answer members = client.get(admin, "/api/users?filter=teamIds==" + team);
        assertThat(members.json().path("items").size()).isEqualTo(1);
        assertThat(members.json().path("items").path(0).path("roles").toString())
                .isEqualTo("[\"analyst\",\"sales-rep\"]");
        assertThat(members.json().path("items").path(0).path("teamIds").path(0).asString())
                .isEqualTo(team);
        assertThat(count("teamIds==" + team + ";roles==sales-rep")).isEqualTo(1);
        assertThat(count("teamIds==" + team + ";roles==marketer")).isZero();
        assertThat(count("id==" + id(person) + ";teamIds!=" + team)).isZero();
    }

    @Test
    void refusesATeamBelowItself() {
        Answer top = create(name, null);
        String below = id(create(name + " 2", id(create(name + " 1", id(top)))));
        Answer refused = client.patch(
                admin,
                "/api/teams/" + id(top),
                "{\"parentId\": \"%s\"}".formatted(below),
                "If-Match",
                top.header("ETag"));
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().path("code").asString()).isEqualTo("team-inside-itself");
    }

    @Test
    void letsTwoTeamsThatMoveAtOnceMakeNoCircle() throws Exception {
        for (int round = 0; round < 10; round++) {
            Answer one = create(name + " one " + round, null);
            Answer two = create(name + " two " + round, null);
            try (ExecutorService both = Executors.newFixedThreadPool(2)) {
                CyclicBarrier start = new CyclicBarrier(2);
                Future<Integer> first = both.submit(() -> move(start, one, two));
                Future<Integer> second = both.submit(() -> move(start, two, one));
                assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(200, 422);
            }
        }
    }

    @Test
    void comesToAnEndWhereTeamsAreInACircle() {
        Answer one = create(name + " 1", null);
        Answer two = create(name + " 2", id(one));
        jdbc.update("UPDATE team SET parent_id = UUID_TO_BIN(?) WHERE id = UUID_TO_BIN(?)", id(two), id(one));
        Answer below = create(name + " 3", null);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(move(below, one).status()).isEqualTo(200));
        Answer healed = move(one, null);
        assertThat(healed.status()).as(healed.text()).isEqualTo(200);
    }

    @Test
    void saysWhatSomebodysRolesAllow() {
        String id = client.get(admin, "/api/users?filter=username==analyst")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        String rights =
                client.get(admin, "/api/users/" + id).json().path("rights").toString();
        assertThat(rights).contains("segments:write", "deals:read").doesNotContain("deals:write");
    }

    private Answer create(String team, @Nullable String parent) {
        Answer created = client.post(
                admin,
                "/api/teams",
                parent == null
                        ? "{\"name\": \"%s\"}".formatted(team)
                        : "{\"name\": \"%s\", \"parentId\": \"%s\"}".formatted(team, parent));
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        return created;
    }

    private int move(CyclicBarrier start, Answer team, Answer to) throws Exception {
        start.await();
        return move(team, to).status();
    }

    private Answer move(Answer team, @Nullable Answer to) {
        String parent = to == null ? "null" : '"' + id(to) + '"';
        return client.patch(
                admin, "/api/teams/" + id(team), "{\"parentId\": " + parent + "}", "If-Match", team.header("ETag"));
    }

    private long count(String filter) {
        return client.get(admin, "/api/users/count?filter=" + filter)
                .json()
                .path("count")
                .asLong();
    }

    private static String id(Answer answer) {
        return answer.json().path("id").asString();
    }
}
