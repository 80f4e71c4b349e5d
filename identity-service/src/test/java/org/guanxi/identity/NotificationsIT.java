package org.guanxi.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.guanxi.shared.event.Event;
import org.guanxi.shared.event.Topics;
import org.guanxi.shared.event.sales.DealChanged;
import org.guanxi.shared.event.sales.DealOpened;
import org.guanxi.shared.event.sales.DealWon;
import org.guanxi.shared.event.support.CaseChanged;
import org.guanxi.shared.event.support.CaseReplied;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.TestClient.Answer;
import org.guanxi.shared.testing.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@IdentityTest
class NotificationsIT {

    private static final String PATH = "/api/notifications";

    @Autowired
    private TestClient client;

    @Autowired
    private IdentityApi identity;

    @Autowired
    private Topic topic;

    private String token;
    private UUID seller;
    private UUID manager;
    private final UUID deal = UUID.randomUUID();
    private final Instant now = Instant.now();

    @BeforeEach
    void signIn() throws Exception {
        identity.browser();
        token = identity.personToken("sales-rep");
        seller = id(token);
        manager = id(identity.personToken("sales-manager"));
    }

    @Test
    void tellsWhoGotADealFromSomebodyElse() {
        topic.publish(opened(manager), 1, manager.toString());
        topic.publish(changed(seller), 2, manager.toString());
        topic.publish(changed(seller), 2, manager.toString());
        topic.publish(changed(seller), 3, manager.toString());
        topic.publish(won(), 4, manager.toString());
        JsonNode items = awaitAbout(deal, 2);
        assertThat(items.path(1).path("kind").asString()).isEqualTo("DEAL_ASSIGNED");
        assertThat(items.path(1).path("words").path("name").asString()).isEqualTo("年度合同");
        assertThat(items.path(1).path("actor").path("name").asString()).isEqualTo("王建国");
        assertThat(items.path(0).path("kind").asString()).isEqualTo("DEAL_WON");
        assertThat(items.path(0).path("words").path("amount").asString()).isEqualTo("1280.5");
        UUID notification = UUID.fromString(items.path(0).path("id").asString());
        assertThat(topic.read(Topics.NOTIFICATION, notification, 1))
                .singleElement()
                .satisfies(record -> assertThat(record.value()).contains(seller.toString()));
    }

    @Test
    void tellsNobodyWhatTheyDidThemselvesOrNoOneDid() {
        topic.publish(opened(seller), 1, seller.toString());
        topic.publish(changed(manager), 2, seller.toString());
        topic.publish(changed(seller), 3, null);
        topic.publish(changed(manager), 4, manager.toString());
        topic.publish(changed(seller), 5, manager.toString());
        topic.publish(won(), 6, seller.toString());
        JsonNode items = awaitAbout(deal, 1);
        assertThat(items.path(0).path("kind").asString()).isEqualTo("DEAL_ASSIGNED");
    }

    /** An application that brings a whole book of deals does not ring the bell for each; it stands in the centre all the same. */
    @Test
    void tellsTheFirstFewOfWhatAnApplicationDoesByTheHundred() {
        String loader = "loader-" + UUID.randomUUID();
        long unread = unread();
        List<UUID> deals = Stream.generate(UUID::randomUUID).limit(15).toList();
        deals.forEach(each -> topic.publish(opened(each, seller), 1, loader));
        deals.forEach(each ->
                await().atMost(Duration.ofSeconds(30)).until(() -> about(each).size() == 1));
        assertThat(unread()).isEqualTo(unread + 10);
        UUID id = UUID.randomUUID();
        topic.publish(
                new CaseChanged(id, now, UUID.randomUUID(), null, "C-8", "打印机", "PROBLEM", "HIGH", seller),
                1,
                seller.toString());
        topic.publish(new CaseReplied(id, now, UUID.randomUUID(), "C-8", "打印机", true, null), 2, loader);
        assertThat(awaitAbout(id, 1).path(0).path("readAt").isNull())
                .as("a customer waits for an answer")
                .isTrue();
        topic.publish(opened(seller), 1, manager.toString());
        assertThat(awaitAbout(deal, 1).path(0).path("readAt").isNull())
                .as("a person gave it")
                .isTrue();
    }

    @Test
    void tellsOfACustomersAnswer() {
        UUID id = UUID.randomUUID();
        topic.publish(
                new CaseChanged(id, now, UUID.randomUUID(), null, "C-7", "打印机", "PROBLEM", "HIGH", seller),
                1,
                seller.toString());
        topic.publish(new CaseReplied(id, now, UUID.randomUUID(), "C-7", "打印机", true, null), 2, "portal");
        topic.publish(new CaseReplied(id, now, UUID.randomUUID(), "C-7", "打印机", false, manager), 3, "portal");
        JsonNode items = awaitAbout(id, 1);
        assertThat(items.path(0).path("kind").asString()).isEqualTo("CASE_ANSWERED");
        assertThat(items.path(0).path("words").path("number").asString()).isEqualTo("C-7");
    }

    @Test
    void countsWhatIsUnreadUntilItIsRead() throws Exception {
        topic.publish(opened(seller), 1, manager.toString());
        String id = awaitAbout(deal, 1).path(0).path("id").asString();
        long unread = unread();
        assertThat(unread).isPositive();
        assertThat(client.put(identity.personToken("analyst"), PATH + "/" + id + "/read", "")
                        .status())
                .isEqualTo(404);
        assertThat(client.put(token, PATH + "/" + id + "/read", "").status()).isEqualTo(204);
        assertThat(unread()).isEqualTo(unread - 1);
        assertThat(client.put(token, PATH + "/read", "{\"until\": \"%s\"}".formatted(Instant.now()))
                        .status())
                .isEqualTo(204);
        assertThat(unread()).isZero();
        assertThat(client.get(token, PATH + "?unread=true").json().path("items").size())
                .isZero();
    }

    @Test
    void tellsNothingOfAKindThatSomebodyDoesNotWant() {
        Answer muted = client.put(token, PATH + "/choices/DEAL_WON", "{\"inApp\": false}");
        assertThat(muted.status()).as(muted.text()).isEqualTo(200);
        topic.publish(opened(seller), 1, manager.toString());
        topic.publish(won(), 2, manager.toString());
        topic.publish(changed(manager), 3, manager.toString());
        topic.publish(changed(seller), 4, manager.toString());
        JsonNode items = awaitAbout(deal, 2);
        assertThat(items.path(0).path("kind").asString()).isEqualTo("DEAL_ASSIGNED");
        assertThat(items.path(1).path("kind").asString()).isEqualTo("DEAL_ASSIGNED");
        assertThat(choice("DEAL_WON")).contains("\"inApp\":false");
        client.put(token, PATH + "/choices/DEAL_WON", "{\"inApp\": true}");
        assertThat(client.get(token, PATH + "/choices").text()).doesNotContain("\"inApp\":false");
    }

    /** More often than the pool has connections: each gives its own back. */
    @Test
    void saysWhatOneIsToldOfAsOftenAsItIsAsked() {
        for (int time = 0; time < 30; time++) {
            assertThat(client.get(token, PATH + "/choices").status())
                    .as("time %d", time)
                    .isEqualTo(200);
        }
    }

    @Test
    void keepsWhereSomebodyWantsToBeToldOfAKind() {
        assertThat(choice("CASE_ANSWERED")).contains("\"toast\":true", "\"desktop\":false");
        Answer chosen = client.put(
                token, PATH + "/choices/CASE_ANSWERED", "{\"inApp\": true, \"toast\": false, \"desktop\": true}");
        assertThat(chosen.status()).as(chosen.text()).isEqualTo(200);
        assertThat(chosen.text()).isEqualTo(choice("CASE_ANSWERED")).contains("\"toast\":false", "\"desktop\":true");
        client.put(token, PATH + "/choices/CASE_ANSWERED", "{\"inApp\": false}");
        assertThat(choice("CASE_ANSWERED")).contains("\"inApp\":false", "\"toast\":false", "\"desktop\":true");
        client.put(token, PATH + "/choices/CASE_ANSWERED", "{\"inApp\": true, \"toast\": true}");
        assertThat(choice("CASE_ANSWERED")).contains("\"inApp\":true", "\"toast\":true", "\"desktop\":true");
        assertThat(choice("CASE_ASSIGNED")).contains("\"toast\":true", "\"desktop\":false");
    }

    private String choice(String kind) {
        for (JsonNode each : client.get(token, PATH + "/choices").json().path("items")) {
            if (each.path("kind").asString().equals(kind)) {
                return each.toString();
            }
        }
        throw new AssertionError(kind);
    }

    /** Waits until there is as much as expected, and a little longer for what should not come. */
    private JsonNode awaitAbout(UUID object, int expected) {
        await().atMost(Duration.ofSeconds(30)).until(() -> about(object).size() >= expected);
        await().during(Duration.ofMillis(800))
                .atMost(Duration.ofSeconds(3))
                .until(() -> about(object).size() == expected);
        return about(object);
    }

    private JsonNode about(UUID object) {
        return client.get(token, PATH + "?sort=-at,-id&filter=objectId==" + object)
                .json()
                .path("items");
    }

    private long unread() {
        return client.get(token, PATH + "/count?unread=true")
                .json()
                .path("count")
                .asLong();
    }

    private UUID id(String person) {
        return UUID.fromString(client.get(person, "/api/me").json().path("id").asString());
    }

    private Event opened(@Nullable UUID owner) {
        return opened(deal, owner);
    }

    private Event opened(UUID id, @Nullable UUID owner) {
        return new DealOpened(id, now, UUID.randomUUID(), "年度合同", "Sales", "New", BigDecimal.ONE, "CNY", 10, owner);
    }

    private Event changed(@Nullable UUID owner) {
        return new DealChanged(deal, now, UUID.randomUUID(), "年度合同", "New", BigDecimal.ONE, "CNY", 10, owner);
    }

    private Event won() {
        return new DealWon(deal, now.plusMillis(1), UUID.randomUUID(), "年度合同", "New", new BigDecimal("1280.5"), "CNY");
    }
}
