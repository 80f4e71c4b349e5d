package org.guanxi.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.guanxi.customer.CustomerApi.PARTNER;
import static org.guanxi.customer.CustomerApi.account;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.guanxi.shared.event.sales.OrderCancelled;
import org.guanxi.shared.event.sales.OrderChanged;
import org.guanxi.shared.event.sales.OrderPlaced;
import org.guanxi.shared.security.Role;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Tokens;
import org.guanxi.shared.testing.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceTest
class MovedOrderIT {

    private static final Instant DAY = Instant.parse("2026-01-02T00:00:00Z");
    private static final BigDecimal AMOUNT = new BigDecimal("20");

    @Autowired
    TestClient client;

    @Autowired
    Topic topic;

    @Test
    void isToldOfAtTheAccountThatItLeavesAndAtTheOneToWhichItComes() {
        UUID old = newAccount();
        UUID now = newAccount();
        UUID order = UUID.randomUUID();
        topic.publish(new OrderPlaced(order, DAY, old, "O-1", DAY, AMOUNT, "CNY", BigDecimal.ONE, null), 1);
        OrderChanged moved =
                new OrderChanged(order, DAY.plusSeconds(1), now, "O-1", DAY, AMOUNT, "CNY", BigDecimal.ONE, old);
        topic.publish(moved, 2);
        topic.publish(moved, 2);
        topic.publish(new OrderCancelled(order, DAY.plusSeconds(2), now, "O-1", DAY, AMOUNT, "CNY", "returned"), 3);

        await().atMost(Duration.ofSeconds(20)).until(() -> entries(now).size() == 2);
        JsonNode left = entries(old);
        JsonNode came = entries(now);
        assertThat(left.findValuesAsString("type"))
                .containsExactly("crm.sales.order.changed.v1", "crm.sales.order.placed.v1");
        assertThat(came.findValuesAsString("type"))
                .containsExactly("crm.sales.order.cancelled.v1", "crm.sales.order.changed.v1");
        assertThat(left.at("/0/data")).isEqualTo(came.at("/1/data"));
        assertThat(left.at("/0/data/fromAccountId").asString()).isEqualTo(old.toString());
        assertThat(left.at("/0/data/accountId").asString()).isEqualTo(now.toString());
    }

    private JsonNode entries(UUID account) {
        return client.get(Tokens.person(Role.READ_ONLY), "/api/accounts/" + account + "/timeline?filter=kind==ORDER")
                .json()
                .get("items");
    }

    private UUID newAccount() {
        return CustomerApi.id(client.post(PARTNER, "/api/accounts", account("Moved")));
    }
}
