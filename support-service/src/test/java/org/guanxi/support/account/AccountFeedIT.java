package org.guanxi.support.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.guanxi.shared.event.customer.AccountChanged;
import org.guanxi.shared.event.customer.AccountCreated;
import org.guanxi.shared.event.customer.AccountDeleted;
import org.guanxi.shared.event.customer.AccountKind;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Topic;
import org.guanxi.support.FastClocks;
import org.guanxi.support.SupportApi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@FastClocks
class AccountFeedIT {

    @Autowired
    TestClient http;

    @Autowired
    Topic topic;

    @Autowired
    JdbcClient jdbc;

    private SupportApi cases;

    @BeforeEach
    void newAccount() {
        cases = SupportApi.over(http, jdbc);
    }

    @Test
    void listsByFilterAndKnowsTheAccountsName() {
        UUID id = SupportApi.id(cases.open("INCIDENT"));
        topic.publish(created("启明贸易"));
        String list = "/api/cases?filter=accountId==" + cases.account() + ";state==NEW";

        await().atMost(Duration.ofSeconds(20))
                .until(() -> http.get(SupportApi.AGENT, list + ";accountName==*贸易*")
                                .json()
                                .get("items")
                                .size()
                        == 1);

        assertThat(http.get(SupportApi.AGENT, list)
                        .json()
                        .get("items")
                        .get(0)
                        .get("id")
                        .asString())
                .isEqualTo(id.toString());
        assertThat(http.get(SupportApi.AGENT, "/api/cases/count?filter=accountId==" + cases.account())
                        .json()
                        .get("count")
                        .asInt())
                .isEqualTo(1);
        assertThat(http.get(SupportApi.AGENT, "/api/cases?filter=secret==1").status())
                .isEqualTo(400);
    }

    @Test
    void repeatedAndOldNewsOfAnAccountChangeNothing() {
        topic.publish(created("Old name"), 5);
        topic.publish(changed("New name"), 9);
        topic.publish(changed("Between"), 7);
        topic.publish(created("Old name"), 5);
        UUID last = Ids.next();
        topic.publish(
                new AccountCreated(last, Instant.EPOCH, AccountKind.PERSON, "Last", null, null, null, null, List.of()),
                10);

        await().atMost(Duration.ofSeconds(20)).until(() -> name(last).equals(List.of("Last")));
        await().atMost(Duration.ofSeconds(20)).until(() -> name(cases.account()).equals(List.of("New name")));
    }

    @Test
    void opensACaseForAnAccountThatHasJustCome() {
        UUID newcomer = Ids.next();
        CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS)
                .execute(() -> topic.publish(
                        new AccountCreated(
                                newcomer, Instant.EPOCH, AccountKind.PERSON, "New", null, null, null, null, List.of()),
                        1));

        String body = cases.body("QUESTION").replace(cases.account().toString(), newcomer.toString());

        assertThat(http.post(SupportApi.AGENT, "/api/cases", body).status()).isEqualTo(201);
    }

    @Test
    void forgetsAnAccountThatIsGone() {
        topic.publish(created("Soon gone"), 5);
        await().atMost(Duration.ofSeconds(20)).until(() -> name(cases.account()).equals(List.of("Soon gone")));
        topic.publish(new AccountDeleted(cases.account(), Instant.EPOCH, "Soon gone"), 6);
        await().atMost(Duration.ofSeconds(20)).until(() -> name(cases.account()).isEmpty());

        UUID last = Ids.next();
        topic.publish(changed("Back again"), 5);
        topic.publish(
                new AccountCreated(last, Instant.EPOCH, AccountKind.PERSON, "Last", null, null, null, null, List.of()),
                10);
        await().atMost(Duration.ofSeconds(20)).until(() -> name(last).equals(List.of("Last")));
        await().during(Duration.ofSeconds(1)).until(() -> name(cases.account()).isEmpty());
    }

    private AccountCreated created(String name) {
        return new AccountCreated(
                cases.account(), Instant.EPOCH, AccountKind.ORGANISATION, name, null, null, null, null, List.of());
    }

    private AccountChanged changed(String name) {
        return new AccountChanged(
                cases.account(), Instant.EPOCH, AccountKind.ORGANISATION, name, null, null, null, null, List.of());
    }

    private List<String> name(UUID known) {
        return jdbc.sql("SELECT name FROM known_account WHERE id = ? AND name IS NOT NULL")
                .param(Ids.bytes(known))
                .query(String.class)
                .list();
    }
}
