package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.customer.CustomerApi.PARTNER;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.sales.OrderPlaced;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;
import tools.jackson.databind.JsonNode;

/** An order that was placed before an undo was asked for keeps its account, although its news come later. */
@ServiceTest
class UndoHearsFirstIT {

    private static final Instant DAY = Instant.parse("2026-01-02T00:00:00Z");

    private final String run = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

    @Autowired
    KafkaListenerEndpointRegistry listeners;

    private ImportsApi imports;
    private String job;
    private UUID ordering;

    @BeforeEach
    void importTwoAccounts() {
        imports = new ImportsApi(client);
        job = imports.imported(
                "/api/accounts/imports?source=hears-" + run,
                "externalId,kind,name\nA,ORGANISATION,Idle %1$s\nB,ORGANISATION,Ordering %1$s\n".formatted(run));
        ordering = UUID.fromString(client.get(PARTNER, "/api/accounts?filter=name==Ordering*" + run)
                .json()
                .at("/items/0/id")
                .asString());
    }

    @AfterEach
    void listenAgain() {
        listeners.getAllListenerContainers().forEach(MessageListenerContainer::resume);
    }

    @Test
    void whenTheyAreStillOnTheirWayToTheTopic() throws InterruptedException {
        assertThat(imports.state(job, "UNDOING").status()).isEqualTo(200);
        Thread.sleep(1000);
        place();
        onlyTheIdleOneGoes(imports.in(job, "UNDONE"));
    }

    @Test
    void whenThisServiceIsLateInReadingThem() throws InterruptedException {
        listeners.getAllListenerContainers().forEach(MessageListenerContainer::pause);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> listeners.getAllListenerContainers().stream()
                        .allMatch(MessageListenerContainer::isContainerPaused));
        place();
        assertThat(imports.state(job, "UNDOING").status()).isEqualTo(200);
        Thread.sleep(6000);
        assertThat(client.get(PARTNER, job).json().get("state").asString()).isEqualTo("UNDOING");
        listenAgain();
        onlyTheIdleOneGoes(imports.in(job, "UNDONE"));
    }

    private void place() {
        topic.publish(new OrderPlaced(
                UUID.randomUUID(), DAY, ordering, "O-1", DAY, BigDecimal.TEN, "CNY", BigDecimal.ONE, null));
    }

    private void onlyTheIdleOneGoes(JsonNode undone) {
        assertThat(undone.at("/undo/removed").asInt()).isEqualTo(1);
        assertThat(undone.at("/undo/kept").asInt()).isEqualTo(1);
        assertThat(client.get(PARTNER, "/api/accounts/" + ordering).status()).isEqualTo(200);
        assertThat(client.get(PARTNER, job + "/kept").json().at("/items/0/name").asString())
                .isEqualTo("Ordering " + run);
    }
}
