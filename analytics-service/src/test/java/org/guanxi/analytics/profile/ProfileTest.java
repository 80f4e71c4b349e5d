package org.guanxi.analytics.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.fact.FactKind;
import org.guanxi.analytics.fact.Rates;
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
        assertThat(revenue(orders)).isEqualByComparingTo("16.5");
    }

    @Test
    void forgetsACancelledOrder() {
        var order = order(1, MORNING, "10", "CNY");
        var orders = Orders.of(List.of(order.is(2, Status.CANCELLED, MORNING), order(2, MORNING, "4", "CNY")));
        assertThat(orders.count()).isEqualTo(1);
        assertThat(revenue(orders)).isEqualByComparingTo("4");
    }

    @Test
    void addsAllThatHasARateAndCountsTheRest() {
        var orders = Orders.of(List.of(
                order(1, MORNING, "10", "USD"),
                order(2, MORNING, "20", "USD"),
                order(3, MORNING, "1000", "CNY"),
                order(4, MORNING, "5", "SEK"),
                order(5, MORNING, "0", "SEK")));
        assertThat(orders.currency()).isEqualTo("SEK");
        var worth = Worth.of(orders, Dealings.NONE, null, AnyProfile.RATES);
        assertThat(worth.currency()).isEqualTo("CNY");
        assertThat(worth.revenue()).isEqualByComparingTo("1213");
        assertThat(worth.ordersWithoutRate()).isEqualTo(2);
    }

    @Test
    void addsMoneyToAccountsWhoseCommonestCurrencyChanges() {
        var one = order(1, MORNING, "100", "CNY");
        assertThat(revenue(Orders.of(List.of(one)))).isEqualByComparingTo("100");
        assertThat(revenue(Orders.of(List.of(one, order(2, MORNING, "50", "USD")))))
                .isEqualByComparingTo("455");
        assertThat(revenue(Orders.of(List.of(
                        one,
                        order(2, MORNING, "50", "USD"),
                        order(3, MORNING, "50", "USD"),
                        order(4, MORNING, "50", "USD")))))
                .isEqualByComparingTo("1165");
    }

    @Test
    void leavesAllOutWhereThereIsNoCommonCurrency() {
        var worth =
                Worth.of(Orders.of(List.of(order(1, MORNING, "10", "CNY"))), Dealings.NONE, null, new Rates(Map.of()));
        assertThat(worth.currency()).isEmpty();
        assertThat(worth.revenue()).isZero();
        assertThat(worth.ordersWithoutRate()).isOne();
    }

    @Test
    void valuesAnAccountInTheCommonCurrency() {
        var orders = Orders.of(List.of(order(1, MORNING, "10", "USD")));
        var value = new ValueScore(1, 100.0, 200.0, 1, MORNING, 1);
        assertThat(Worth.of(orders, Dealings.NONE, value, AnyProfile.RATES).expectedValue())
                .isEqualTo(200 * 7.1);
        var kronor = Orders.of(List.of(order(1, MORNING, "10", "SEK")));
        assertThat(Worth.of(kronor, Dealings.NONE, value, AnyProfile.RATES).expectedValue())
                .isNull();
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
        assertThat(dealings.openAmounts().in("CNY", AnyProfile.RATES)).isEqualByComparingTo("100");
        assertThat(Amounts.read(dealings.openAmounts().write())).isEqualTo(dealings.openAmounts());
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

    private static BigDecimal revenue(Orders orders) {
        return Worth.of(orders, Dealings.NONE, null, AnyProfile.RATES).revenue();
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
