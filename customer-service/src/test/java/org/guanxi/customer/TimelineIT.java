package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.guanxi.customer.CustomerApi.PARTNER;
import static org.guanxi.customer.CustomerApi.account;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.customer.timeline.Timeline;
import org.guanxi.customer.timeline.Timeline.NewEntry;
import org.guanxi.customer.timeline.TimelineKind;
import org.guanxi.shared.event.analytics.SegmentMemberAdded;
import org.guanxi.shared.event.analytics.SegmentMemberRemoved;
import org.guanxi.shared.event.sales.OrderPlaced;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.security.Role;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Tokens;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ServiceTest
class TimelineIT {

    private static final String READER = Tokens.person(Role.READ_ONLY);

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Timeline timeline;

    @Test
    void showsTheEntriesOfAPersonAndOfAStretchOfDays() {
        UUID account = newAccount();
        UUID contact = newContact();
        log(PARTNER, account, "\"subject\":\"contact\",\"contactId\":\"" + contact + "\"", "2026-01-31T23:59:59Z");
        log(Tokens.person(Role.SALES_REP), account, "\"subject\":\"author\"", "2026-02-01T00:00:00Z");
        log(PARTNER, account, "\"subject\":\"nobody\"", "2026-03-01T00:00:00Z");
        assertThat(subjects(account, "authorId==" + Tokens.PERSON)).containsExactly("author");
        assertThat(subjects(account, "contactId==" + contact)).containsExactly("contact");
        assertThat(subjects(account, "authorId==" + Tokens.PERSON + ",contactId==" + contact))
                .containsExactly("author", "contact");
        assertThat(subjects(account, "authorId==" + UUID.randomUUID())).isEmpty();
        assertThat(subjects(account, "occurredAt=ge=2026-02-01;occurredAt=lt=2026-03-01"))
                .containsExactly("author");
    }

    @Test
    void showsWhatHappenedToADealAndWhatWasWrittenAboutIt() {
        UUID account = newAccount();
        UUID deal = UUID.randomUUID();
        log(PARTNER, account, "\"subject\":\"about it\",\"aboutId\":\"" + deal + "\"", "2026-02-01T00:00:00Z");
        log(PARTNER, account, "\"subject\":\"about nothing\"", "2026-02-02T00:00:00Z");
        assertThat(subjects(account, "(refId==%s,aboutId==%s)".formatted(deal, deal)))
                .containsExactly("about it");
        assertThat(subjects(account, "aboutId==" + UUID.randomUUID())).isEmpty();
    }

    private void log(String token, UUID account, String what, String when) {
        String body = "{\"accountId\":\"%s\",\"kind\":\"NOTE\",%s,\"occurredAt\":\"%s\"}";
        assertThat(client.post(token, "/api/interactions", body.formatted(account, what, when))
                        .status())
                .isEqualTo(201);
    }

    private List<String> subjects(UUID account, String filter) {
        return client.get(PARTNER, "/api/accounts/" + account + "/timeline?filter=" + filter)
                .json()
                .findValuesAsString("subject");
    }

    private UUID newContact() {
        JsonNode contact =
                client.post(PARTNER, "/api/contacts", "{\"lastName\":\"Li\"}").json();
        return UUID.fromString(contact.get("id").asString());
    }

    private UUID newAccount() {
        return UUID.fromString(client.post(PARTNER, "/api/accounts", account("Timeline"))
                .json()
                .get("id")
                .asString());
    }

    @Test
    void keepsNothingOfAnAccountThatIsGoneWhateverOthersStillTell() {
        String name = "Gone " + UUID.randomUUID();
        ImportsApi imports = new ImportsApi(client);
        String job = imports.imported(
                "/api/accounts/imports?source=gone", "externalId,kind,name\n%1$s,ORGANISATION,%1$s\n".formatted(name));
        UUID gone = UUID.fromString(client.get(PARTNER, "/api/accounts?filter=name==" + name.replace(" ", "*"))
                .json()
                .at("/items/0/id")
                .asString());
        UUID stays = newAccount();
        UUID segment = UUID.randomUUID();
        topic.publish(new SegmentMemberAdded(segment, Instant.now(), "All", 1, gone, "{}"));
        topic.publish(new SegmentMemberAdded(segment, Instant.now(), "All", 1, stays, "{}"));
        await().atMost(Duration.ofSeconds(20)).until(() -> entries(stays) == 1 && entries(gone) == 1);

        imports.moved(job, "UNDOING", "UNDONE");
        topic.publish(new SegmentMemberRemoved(segment, Instant.now(), "All", 1, gone, "{}"));
        topic.publish(new SegmentMemberRemoved(segment, Instant.now(), "All", 1, stays, "{}"));
        await().atMost(Duration.ofSeconds(20)).until(() -> entries(stays) == 2);
        assertThat(entries(gone)).isZero();
        assertThat(client.get(PARTNER, "/api/accounts/" + gone + "/timeline").status())
                .isEqualTo(404);
    }

    private long entries(UUID account) {
        return jdbc.sql("SELECT COUNT(*) FROM timeline_entry WHERE account_id = ?")
                .param(Ids.bytes(account))
                .query(Long.class)
                .single();
    }

    @Test
    void doesNotTakeForARepeatWhatCannotBeKept() {
        NewEntry longest = new NewEntry(
                newAccount(),
                UUID.randomUUID(),
                TimelineKind.ORDER,
                "t".repeat(121),
                Instant.EPOCH,
                Instant.EPOCH,
                "sales-service",
                UUID.randomUUID(),
                "");
        assertThatThrownBy(() -> timeline.add(List.of(longest))).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void showsTheReasonOfASegmentAsAnObject() {
        UUID account = newAccount();
        String reason = "{\"cause\":\"TIME\",\"conditions\":[{\"field\":\"orders.count\"}]}";
        Instant at = Instant.parse("2026-01-02T03:04:05Z");
        topic.publish(new SegmentMemberAdded(UUID.randomUUID(), at, "Loyal", 1, account, reason));
        topic.publish(new SegmentMemberRemoved(UUID.randomUUID(), at.plusSeconds(1), "Loyal", 1, account, "by hand"));
        JsonNode news = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> client.get(READER, "/api/accounts/" + account + "/timeline?kind=SEGMENT")
                                .json()
                                .get("items"),
                        found -> found.size() == 2);
        assertThat(news.at("/0/data/reason").asString()).isEqualTo("by hand");
        assertThat(news.at("/1/data/reason/cause").asString()).isEqualTo("TIME");
        assertThat(news.at("/1/data/reason/conditions/0/field").asString()).isEqualTo("orders.count");
    }

    @Test
    void showsOnTheTimelineWhatOthersTellOnce() {
        UUID account = newAccount();
        OrderPlaced order = new OrderPlaced(
                UUID.randomUUID(),
                Instant.parse("2026-01-02T03:04:05Z"),
                account,
                "O-1",
                Instant.parse("2026-01-02T03:04:05Z"),
                new BigDecimal("12.50"),
                "CNY",
                BigDecimal.ONE,
                null);
        topic.publish(order, 1);
        topic.publish(order, 1);
        client.post(
                PARTNER,
                "/api/interactions",
                "{\"accountId\":\"" + account + "\",\"kind\":\"CALL\",\"subject\":\"Hello\"}");
        String path = "/api/accounts/" + account + "/timeline";
        List<String> kinds = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> client.get(READER, path).json().findValuesAsString("kind"),
                        found -> found.contains("ORDER"));
        assertThat(kinds.stream().filter("ORDER"::equals)).hasSize(1);
        assertThat(client.get(READER, path + "?kind=ORDER").json().get("items").size())
                .isEqualTo(1);
    }
}
