package org.guanxi.gateway.operations.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.guanxi.gateway.operations.lag.Lag;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    private static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    private static final URI ADDRESS = URI.create("http://127.0.0.1:8102");
    private static final Part SALES = new Part("sales-service", List.of("deals"), List.of(ADDRESS));

    private final Conditions conditions = new Conditions(Duration.ofSeconds(30));

    @Test
    void callsAPartDownAtOnceWhenNobodyIsThere() {
        assertThat(of(NOW)).isEqualTo(new Condition(State.DOWN, NOW));
        assertThat(of(NOW.plusSeconds(5), unheard(Health.AWAY))).isEqualTo(new Condition(State.DOWN, NOW));
    }

    @Test
    void asksTwiceWhoDidNotAnswerInTime() {
        assertThat(of(NOW, unheard(Health.SILENT))).isEqualTo(Condition.GOOD);
        assertThat(of(NOW.plusSeconds(5), unheard(Health.SILENT))).isEqualTo(new Condition(State.DOWN, NOW));
        assertThat(of(NOW.plusSeconds(10), up(0))).isEqualTo(Condition.GOOD);
        assertThat(of(NOW.plusSeconds(15), unheard(Health.SILENT))).isEqualTo(Condition.GOOD);
    }

    @Test
    void isContentWithOneInstanceThatWorks() {
        assertThat(of(NOW, unheard(Health.DOWN), up(0))).isEqualTo(Condition.GOOD);
    }

    @Test
    void saysSinceWhenEventsAreNotSent() {
        assertThat(of(NOW, up(30))).isEqualTo(Condition.GOOD);
        assertThat(of(NOW, up(31))).isEqualTo(new Condition(State.HELD_BACK, NOW.minusSeconds(31)));
        assertThat(conditions.of(SALES, List.of(up(31)), List.of(), true, NOW)).isEqualTo(Condition.GOOD);
    }

    @Test
    void saysSinceWhenEventsAreNotRead() {
        List<Lag> lags = List.of(
                new Lag("sales-service", "crm.customer.account", 4, NOW.minusSeconds(40)),
                new Lag("sales-service", "crm.customer.contact", 4, NOW.minusSeconds(50)),
                new Lag("support-service", "crm.customer.contact", 4, NOW.minusSeconds(90)));
        assertThat(conditions.of(SALES, List.of(up(0)), lags, false, NOW))
                .isEqualTo(new Condition(State.BEHIND, NOW.minusSeconds(50)));
        assertThat(conditions.of(SALES, List.of(up(0)), lags, false, NOW.minusSeconds(30)))
                .isEqualTo(Condition.GOOD);
    }

    private Condition of(Instant now, Instance... instances) {
        return conditions.of(SALES, List.of(instances), List.of(), false, now);
    }

    private static Instance unheard(Health health) {
        return Instance.unheard(ADDRESS, health);
    }

    private static Instance up(int waits) {
        return new Instance(ADDRESS, Health.UP, null, null, new Measures(null, 1L, Duration.ofSeconds(waits)));
    }
}
