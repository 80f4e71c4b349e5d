package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.customer.CustomerApi.PARTNER;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.guanxi.shared.security.Role;
import org.guanxi.shared.testing.People;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class OwnersIT {

    private static final UUID NOBODY = new UUID(0, 0);

    @Autowired
    TestClient client;

    @Autowired
    People people;

    @Test
    void refusesAnOwnerWhomNobodyKnowsOrWhoHasLeft() {
        Answer created = create(PARTNER, NOBODY);
        assertRefused(created, "/ownerId");
        assertThat(created.json().at("/errors/0/message").asString())
                .isEqualTo(created.json().get("detail").asString())
                .startsWith("No person has the id " + NOBODY);
        String path = create(PARTNER, people.join()).header("Location");
        UUID gone = people.join();
        people.leave(gone);
        assertRefused(client.put(PARTNER, path, body(gone), "If-Match", "\"0\""), "/ownerId");
        assertRefused(client.patch(PARTNER, path, "{\"ownerId\":\"" + gone + "\"}", "If-Match", "\"0\""), "/ownerId");
        assertRefused(change(path, gone), "/change/ownerId");
        assertThat(client.get(PARTNER, path).header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void saysItInTheCallersLanguage() {
        Answer refused = client.post(PARTNER, "/api/accounts", body(NOBODY), "Accept-Language", "zh-CN");
        assertThat(refused.json().get("title").asString()).isEqualTo("不能选择此人员");
        assertThat(refused.json().at("/errors/0/message").asString()).startsWith("没有编号为 " + NOBODY);
    }

    @Test
    void leavesWhatTheyHaveWithWhoHasLeftAndGivesThemNothingMore() {
        UUID owner = people.join();
        String path = create(PARTNER, owner).header("Location");
        people.leave(owner);
        Answer kept = client.put(PARTNER, path, body(owner).replace("Owned", "Renamed"), "If-Match", "\"0\"");
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        Answer patched = client.patch(PARTNER, path, "{\"phone\":\"110\"}", "If-Match", kept.header("ETag"));
        assertThat(patched.json().get("ownerId").asString()).isEqualTo(owner.toString());
        assertRefused(create(PARTNER, owner), "/ownerId");
    }

    @Test
    void givesAnAccountToSomebodyWhoHasJustCome() {
        UUID newcomer = UUID.randomUUID();
        people.join();
        CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS).execute(() -> people.tellOf(newcomer));
        Answer created = create(PARTNER, newcomer);
        assertThat(created.status()).as(created.text()).isEqualTo(201);
        assertThat(created.json().get("ownerId").asString()).isEqualTo(newcomer.toString());
    }

    @Test
    void givesManyAccountsToSomebodyAtOnce() {
        UUID owner = people.join();
        String path = create(PARTNER, null).header("Location");
        Answer accepted = change(path, owner);
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> client.get(PARTNER, path)
                        .json()
                        .path("ownerId")
                        .asString("")
                        .equals(owner.toString()));
    }

    @Test
    void takesTheCallersWordForItselfAndNoApplicationForAPerson() {
        Answer own = create(Tokens.person(Role.SALES_REP), Tokens.PERSON);
        assertThat(own.status()).as(own.text()).isEqualTo(201);
        assertRefused(create(PARTNER, Tokens.PERSON), "/ownerId");
        assertThat(create(PARTNER, null).json().get("ownerId").isNull()).isTrue();
    }

    private Answer create(String token, UUID owner) {
        return client.post(token, "/api/accounts", body(owner));
    }

    private Answer change(String path, UUID owner) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        return client.post(
                PARTNER,
                "/api/accounts/changes",
                "{\"ids\":[\"" + id + "\"],\"change\":{\"ownerId\":\"" + owner + "\"}}");
    }

    private static String body(UUID owner) {
        String value = owner == null ? "null" : "\"" + owner + "\"";
        return "{\"kind\":\"ORGANISATION\",\"name\":\"Owned\",\"ownerId\":" + value + "}";
    }

    private static void assertRefused(Answer answer, String pointer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().get("code").asString()).isEqualTo("unknown-owner");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }
}
