package org.guanxi.analytics.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.fact.FactKind;
import org.guanxi.analytics.fact.Status;
import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final UUID ACCOUNT = new UUID(1, 2);
    private static final Instant MORNING = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void mergesOrdersOfOneDay() {
        var orders = Orders.of(List.of(
                order(1, MORNING, "10", "CNY"),
                order(2, MORNING.plusSeconds(3600), "5.50", "CNY"),
                order(3, MORNING.plusSeconds(86_400), "1", "CNY")));
        assertThat(orders.count()).isEqualTo(3);
        assertThat(orders.dates()).hasSize(2);
        assertThat(orders.days().getFirst().amount()).isEqualByComparingTo("15.5");
        assertThat(orders.revenue()).isEqualByComparingTo("16.5");
    }

    @Test
    void forgetsACancelledOrder() {
        var order = order(1, MORNING, "10", "CNY");
        var orders = Orders.of(List.of(order.is(2, Status.CANCELLED, MORNING), order(2, MORNING, "4", "CNY")));
        assertThat(orders.count()).isEqualTo(1);
        assertThat(orders.revenue()).isEqualByComparingTo("4");
    }

    @Test
    void addsOnlyWhatIsInTheCurrencyOfMostOrders() {
        var orders = Orders.of(List.of(
                order(1, MORNING, "10", "USD"), order(2, MORNING, "20", "USD"), order(3, MORNING, "1000", "CNY")));
        assertThat(orders.currency()).isEqualTo("USD");
        assertThat(orders.revenue()).isEqualByComparingTo("30");
    }

    @Test
    void countsOpenDealsAndUrgentCases() {
        var deal = Fact.of(FactKind.DEAL, new UUID(9, 9), ACCOUNT)
                .started(1, MORNING)
                .is(1, Status.OPEN, MORNING)
                .worth(1, new BigDecimal("100"), "CNY");
        var urgent = Fact.of(FactKind.CASE, new UUID(8, 8), ACCOUNT)
                .started(1, MORNING)
                .is(1, "OPEN", MORNING)
                .urgent(1, "URGENT");
        var dealings = Dealings.of(List.of(deal, urgent));
        assertThat(dealings.openAmount()).isEqualByComparingTo("100");
        assertThat(dealings.openUrgentCases()).isEqualTo(1);
        assertThat(Dealings.of(List.of(urgent.is(2, "CLOSED", MORNING))).openCases())
                .isZero();
    }

    @Test
    void staysGoneWhateverOlderNewsSay() {
        var gone = Profile.blank(ACCOUNT)
                .learn(named(5, "Acme"))
                .counting(List.of(order(1, MORNING, "10", "CNY")))
                .learn(new Attributes.Notice(ACCOUNT, 6, null, null));
        assertThat(gone.known()).isFalse();
        assertThat(gone.orders().count()).isZero();
        assertThat(gone.learn(named(5, "Acme"))).isEqualTo(gone);
        assertThat(gone.counting(List.of(order(2, MORNING, "10", "CNY")))).isEqualTo(gone);
    }

    @Test
    void isGoneAlsoWhereItsEndIsToldFirst() {
        var end = new Attributes.Notice(ACCOUNT, 6, null, null);
        assertThat(Profile.blank(ACCOUNT).learn(end).learn(named(5, "Acme")))
                .isEqualTo(Profile.blank(ACCOUNT).learn(named(5, "Acme")).learn(end));
    }

    @Test
    void survivesItsColumn() {
        var days = Orders.of(List.of(order(1, MORNING, "10.05", "CNY"), order(2, MORNING, "3", "USD")))
                .days();
        assertThat(Days.read(Days.write(days))).isEqualTo(days);
        assertThat(Days.read("")).isEmpty();
    }

    private static Attributes.Notice named(long sequence, String name) {
        var attributes = new Attributes("PERSON", name, null, null, null, null);
        return new Attributes.Notice(ACCOUNT, sequence, attributes, MORNING);
    }

    private static Fact order(long id, Instant at, String amount, String currency) {
        return Fact.of(FactKind.ORDER, new UUID(0, id), ACCOUNT)
                .started(1, at)
                .is(1, Status.PLACED, at)
                .worth(1, new BigDecimal(amount), currency);
    }
}
