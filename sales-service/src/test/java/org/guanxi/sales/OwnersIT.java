package org.guanxi.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.sales.SalesApi.REP;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.guanxi.shared.testing.People;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SalesTest
class OwnersIT {

    private static final UUID NOBODY = new UUID(0, 0);

    @Autowired
    TestClient client;

    @Autowired
    SalesApi sales;

    @Autowired
    People people;

    @Autowired
    CustomerStandIn customers;

    @Test
    void refusesAnOwnerOfALeadWhomNobodyKnowsOrWhoHasLeft() {
        assertRefused(lead(NOBODY), "/ownerId");
        String path = lead(null).header("Location");
        assertRefused(assign(path, NOBODY, "\"0\""), "/ownerId");
        assertRefused(changeAll("leads", path, gone()), "/change/ownerId");
        assertThat(client.get(REP, path).json().get("status").asString()).isEqualTo("NEW");
    }

    @Test
    void givesALeadToWhoIsThereAndNothingNewToWhoHasLeft() {
        UUID owner = people.join();
        String path = lead(null).header("Location");
        Answer assigned = assign(path, owner, "\"0\"");
        assertThat(assigned.json().get("status").asString()).isEqualTo("ASSIGNED");
        people.leave(owner);
        assertThat(assign(path, owner, assigned.header("ETag")).status()).isEqualTo(200);
        assertRefused(assign(lead(null).header("Location"), owner, "\"0\""), "/ownerId");
    }

    @Test
    void givesALeadToSomebodyWhoHasJustCome() {
        UUID newcomer = UUID.randomUUID();
        people.join();
        String path = lead(null).header("Location");
        CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS).execute(() -> people.tellOf(newcomer));
        assertThat(assign(path, newcomer, "\"0\"").json().get("ownerId").asString())
                .isEqualTo(newcomer.toString());
    }

    @Test
    void givesManyLeadsToSomebodyAtOnce() {
        UUID owner = people.join();
        String path = lead(null).header("Location");
        assertThat(changeAll("leads", path, owner).status()).isEqualTo(202);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> client.get(REP, path)
                        .json()
                        .path("ownerId")
                        .asString("")
                        .equals(owner.toString()));
    }

    @Test
    void refusesAnOwnerOfADealWhomNobodyKnowsOrWhoHasLeft() {
        UUID account = sales.knownAccount(SalesApi.anySource(), "OWNED");
        assertRefused(deal(account, NOBODY), "/ownerId");
        String path = deal(account, people.join()).header("Location");
        UUID gone = gone();
        assertRefused(client.put(REP, path, deal(gone), "If-Match", "\"0\""), "/ownerId");
        String patch = "{\"ownerId\":\"" + gone + "\"}";
        assertRefused(client.patch(REP, path, patch, "If-Match", "\"0\""), "/ownerId");
        assertRefused(changeAll("deals", path, gone), "/change/ownerId");
        String own = "{\"ownerId\":\"" + Tokens.PERSON + "\"}";
        assertThat(client.patch(REP, path, own, "If-Match", "\"0\"").status()).isEqualTo(200);
    }

    @Test
    void convertsTheLeadOfSomebodyWhoHasLeft() {
        UUID owner = people.join();
        String path = lead(owner).header("Location");
        client.put(REP, path + "/status", "{\"status\":\"WORKING\"}", "If-Match", "\"0\"");
        people.leave(owner);
        Answer converted = client.post(
                REP,
                path + "/conversions",
                "{\"newAccount\":{\"kind\":\"ORGANISATION\",\"name\":\"甲公司\"},\"dealName\":\"Inherited\"}");
        assertThat(converted.status()).as(converted.text()).isEqualTo(201);
        String deal = "/api/deals/" + converted.json().at("/conversion/dealId").asString();
        Answer opened = client.get(REP, deal);
        assertThat(opened.json().get("ownerId").asString()).isEqualTo(owner.toString());
        assertThat(client.put(REP, deal, deal(owner), "If-Match", opened.header("ETag"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesAnOwnerOfANewCustomerWhomNobodyKnowsOrWhoHasLeft() {
        String path = sales.leadAtWork() + "/conversions";
        int before = customers.created();
        assertRefused(client.post(REP, path, newCustomer(NOBODY)), "/newAccount/ownerId");
        assertRefused(client.post(REP, path, newCustomer(gone())), "/newAccount/ownerId");
        assertThat(customers.created()).isEqualTo(before);
        assertThat(client.post(REP, path, newCustomer(people.join())).status()).isEqualTo(201);
    }

    private static String newCustomer(UUID owner) {
        return "{\"newAccount\":{\"kind\":\"ORGANISATION\",\"name\":\"甲公司\",\"ownerId\":" + quoted(owner) + "}}";
    }

    private UUID gone() {
        UUID person = people.join();
        people.leave(person);
        return person;
    }

    private Answer lead(UUID owner) {
        return client.post(REP, "/api/leads", "{\"name\":\"王小明\",\"ownerId\":" + quoted(owner) + "}");
    }

    private Answer assign(String path, UUID owner, String etag) {
        return client.put(REP, path + "/owner", "{\"ownerId\":\"" + owner + "\"}", "If-Match", etag);
    }

    private Answer deal(UUID account, UUID owner) {
        return client.post(REP, "/api/deals", deal(owner).replace("{", "{\"accountId\":\"" + account + "\","));
    }

    private static String deal(UUID owner) {
        return "{\"name\":\"Owned\",\"amount\":1,\"currency\":\"CNY\",\"ownerId\":" + quoted(owner) + "}";
    }

    private Answer changeAll(String objects, String path, UUID owner) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        return client.post(
                REP,
                "/api/" + objects + "/changes",
                "{\"ids\":[\"" + id + "\"],\"change\":{\"ownerId\":\"" + owner + "\"}}");
    }

    private static String quoted(UUID owner) {
        return owner == null ? "null" : "\"" + owner + "\"";
    }

    private static void assertRefused(Answer answer, String pointer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.json().get("code").asString()).isEqualTo("unknown-owner");
        assertThat(answer.json().at("/errors/0/pointer").asString()).isEqualTo(pointer);
    }
}
