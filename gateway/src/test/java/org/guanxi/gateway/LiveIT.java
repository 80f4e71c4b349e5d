package org.guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.guanxi.gateway.Gateway.Client;
import org.guanxi.local.server.EmbeddedKafka;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** News from a real broker to listeners who may hear them. */
class LiveIT extends GatewayTest {

    private static EmbeddedKafka kafka;
    private static Events events;
    private static Gateway live;

    @BeforeAll
    static void startKafka() throws Exception {
        kafka = Events.broker("kafka");
        events = new Events(kafka.bootstrap());
    }

    @AfterAll
    static void stopKafka() {
        live.close();
        live = null;
        events.close();
        kafka.close();
    }

    @BeforeEach
    void startGateway() {
        if (live == null) {
            live = start("spring.kafka.bootstrap-servers=" + kafka.bootstrap());
        }
        client = live.client();
        services.rights = "\"accounts:read\"";
    }

    private Gateway start(String broker) {
        return Gateway.start(
                stage.mysql,
                services.port(),
                broker,
                "guanxi.gateway.live.heartbeat=1s",
                "guanxi.gateway.live.streams=2");
    }

    @Test
    void tellsAPartnerIdsOfWhatItsScopesLetItRead() throws Exception {
        try (Heard heard = listen(partner("reader", "deals:read"))) {
            String account = UUID.randomUUID().toString();
            events.send("crm.customer.account", "crm.customer.account.changed.v1", account, "{}");
            String deal = events.send(
                    "crm.sales.deal",
                    "crm.sales.deal.won.v1",
                    UUID.randomUUID().toString(),
                    "{\"accountId\":\"" + account + "\",\"name\":\"华北机械\"}");
            List<String> told = heard.changes(deal);
            assertThat(told).noneMatch(change -> change.contains("\"accounts\""));
            assertThat(told.getLast())
                    .contains("\"object\":\"deals\",\"id\":\"" + deal + "\",\"accountId\":\"" + account + "\"")
                    .contains("\"type\":\"crm.sales.deal.won.v1\"")
                    .doesNotContain("华北");
        }
    }

    @Test
    void tellsAPersonWithASessionUntilItEnds() throws Exception {
        client.signIn();
        client.get("/session");
        try (Heard heard = listen()) {
            String account = events.send(
                    "crm.customer.account",
                    "crm.customer.account.changed.v1",
                    UUID.randomUUID().toString(),
                    "{}");
            assertThat(heard.changes(account)).isNotEmpty();
            client.post("/logout", "", "X-XSRF-TOKEN", client.cookie("XSRF-TOKEN"));
            assertThat(heard.ended()).isTrue();
        }
        assertThat(client.get("/api/live").statusCode()).isEqualTo(401);
    }

    @Test
    void tellsANotificationToItsPersonOnly() throws Exception {
        services.rights = "\"notifications:read\",\"accounts:read\"";
        client.signIn();
        client.get("/session");
        try (Heard heard = listen()) {
            String others = notification(UUID.randomUUID().toString());
            String own = notification(StubServices.PERSON);
            List<String> told = heard.changes(own);
            assertThat(told).noneMatch(change -> change.contains(others));
            assertThat(told.getLast()).contains("\"object\":\"notifications\"").doesNotContain(StubServices.PERSON);
        }
        try (Heard heard = listen(partner("curious", "notifications:read deals:read"))) {
            String own = notification(StubServices.PERSON);
            assertThat(heard.changes(deal())).noneMatch(change -> change.contains(own));
        }
    }

    @Test
    void goesOnBehindWhatWasHeardLast() throws Exception {
        String[] reader = partner("returning", "deals:read");
        String last;
        String first = deal();
        try (Heard heard = listen(reader)) {
            heard.changes(first);
            last = heard.lastId();
        }
        String missed = deal();
        String alsoMissed = deal();
        try (Heard heard = listen(reader[0], reader[1], "Last-Event-ID", last)) {
            assertThat(heard.changes(missed, alsoMissed)).hasSize(2).noneMatch(change -> change.contains(first));
        }
        try (Gateway another = start("spring.kafka.bootstrap-servers=" + kafka.bootstrap());
                Heard heard = new Heard(another.client(), "/api/live?after=" + last, reader)) {
            assertThat(heard.changes(missed, alsoMissed)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000-7", "0-0", "damaged", "999999999999999-1"})
    void saysWhenItCannotTellWhatWasMissed(String last) throws Exception {
        String[] reader = partner("gone-" + last, "deals:read");
        try (Heard heard = listen(reader[0], reader[1], "Last-Event-ID", last)) {
            assertThat(heard.next("reset")).isNotNull();
        }
    }

    @Test
    void isNothingButAStream() throws Exception {
        String[] reader = partner("curious", "deals:read");
        HttpResponse<String> refused = client.get("/api/live", reader[0], reader[1], "Accept", "application/json");
        assertThat(refused.statusCode()).isEqualTo(406);
        assertThat(Gateway.json(refused).path("code").asString()).isEqualTo("not-acceptable");
    }

    @Test
    void givesNobodyMoreThanAFew() throws Exception {
        String[] reader = partner("greedy", "deals:read");
        try (Heard one = listen(reader);
                Heard two = listen(reader)) {
            HttpResponse<String> refused = client.get("/api/live", reader);
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(Gateway.json(refused).path("code").asString()).isEqualTo("too-many-requests");
            assertThat(one.isOpen() && two.isOpen()).isTrue();
        }
    }

    @Test
    void staysOpenWithoutKafkaAndSaysSo() throws Exception {
        try (Gateway alone = start("spring.kafka.bootstrap-servers=127.0.0.1:1")) {
            Client lonely = alone.client();
            try (Heard heard = new Heard(lonely, "/api/live", partner("waiting", "deals:read"))) {
                assertThat(heard.next("delayed")).isNotNull();
                assertThat(heard.isOpen()).isTrue();
                assertThat(lonely.get("/api/accounts", "Authorization", bearer).statusCode())
                        .isEqualTo(200);
            }
        }
    }

    private String notification(String person) throws Exception {
        String id = UUID.randomUUID().toString();
        return events.send(
                "crm.identity.notification",
                "crm.identity.notification.added.v1",
                id,
                "{\"notificationId\":\"%s\",\"userId\":\"%s\"}".formatted(id, person));
    }

    private String deal() throws Exception {
        return events.send(
                "crm.sales.deal", "crm.sales.deal.changed.v1", UUID.randomUUID().toString(), "{}");
    }

    private Heard listen(String... headers) throws Exception {
        return new Heard(client, "/api/live", headers);
    }

    private String[] partner(String name, String scope) {
        return new String[] {"Authorization", "Bearer " + services.partnerToken(name, scope)};
    }
}
