package org.guanxi.analytics.value.counted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.fact.FactKind;
import org.guanxi.analytics.fact.Status;
import org.guanxi.analytics.lifetime.BackTest;
import org.guanxi.analytics.profile.AnyProfile;
import org.guanxi.analytics.profile.Attributes;
import org.guanxi.analytics.profile.Profiles;
import org.guanxi.analytics.table.Columns;
import org.guanxi.analytics.value.model.AnyModel;
import org.guanxi.analytics.value.model.ValueModel;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** In a year of which nobody else tells: what a model fitted to its January counted stays to be seen as it was. */
@ServiceTest
class CountedDbTest {

    private static final LocalDate JANUARY = LocalDate.parse("1980-01-31");
    private static final LocalDate MARCH = LocalDate.parse("1980-03-31");
    private static final ListRequest ALL = new ListRequest(200, null, null, null);

    @Autowired
    CountedCustomers customers;

    @Autowired
    CountedPurchases purchases;

    @Autowired
    Profiles profiles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate steps;

    @Autowired
    Clock clock;

    private final UUID once = UUID.randomUUID();
    private final UUID thrice = UUID.randomUUID();
    private final UUID late = UUID.randomUUID();
    private Fact second;
    private ValueModel model;

    @BeforeEach
    void fit() {
        order(once, "1980-01-31T23:59:59Z");
        order(thrice, "1980-01-02T10:00:00Z");
        order(thrice, "1980-01-02T11:00:00Z");
        second = order(thrice, "1980-01-03T00:00:00Z");
        order(thrice, "1980-01-20T08:00:00Z");
        order(thrice, "1980-01-20T08:00:00Z");
        order(thrice, "1980-02-01T00:00:00Z");
        order(late, "1980-02-05T00:00:00Z");
        order(late, "1980-02-06T00:00:00Z");
        var backTest = new BackTest(60 / 7.0, 1, 1, 1, List.of());
        model = AnyModel.fitted(1, clock.instant(), JANUARY, backTest);
    }

    @AfterEach
    void forget() {
        jdbc.sql("DELETE FROM fact WHERE started_at < '1981-01-01'").update();
        for (var account : List.of(once, thrice, late))
            jdbc.sql("DELETE FROM profile WHERE account_id = ?")
                    .param(Columns.of(account))
                    .update();
    }

    @Test
    void countsTheOrdersOfADayAsOneAndNobodyWhoCameLater() {
        assertThat(customers.page(model, 0, ALL).items())
                .extracting(CountedCustomer::accountId, CountedCustomer::repeats, CountedCustomer::repeatsAfter)
                .containsExactly(tuple(once, 0, 0));
        assertThat(customers.page(model, 2, ALL).items())
                .extracting(CountedCustomer::accountId, CountedCustomer::repeats, CountedCustomer::repeatsAfter)
                .containsExactly(tuple(thrice, 2, 1));
        assertThat(customers.page(model, 1, ALL).items()).isEmpty();
        assertThat(purchased(JANUARY)).containsExactly("1980-01-20T08:00:00Z 2", "1980-01-03T00:00:00Z 1");
        assertThat(purchased(MARCH)).hasSize(3).first().isEqualTo("1980-02-01T00:00:00Z 1");
    }

    @Test
    void isNotMovedByWhatIsToldAfterTheFit() {
        order(once, "1980-01-05T00:00:00Z");
        var afterFit = clock.instant().plusSeconds(1);
        tell(second.accountId(), second.is(9, Status.CANCELLED, afterFit));
        countsTheOrdersOfADayAsOneAndNobodyWhoCameLater();
    }

    @Test
    void hasNoOrderThatWasCancelledBeforeTheFit() {
        tell(second.accountId(), second.is(9, Status.CANCELLED, Instant.parse("1980-01-04T00:00:00Z")));
        assertThat(customers.page(model, 1, ALL).items())
                .extracting(CountedCustomer::accountId)
                .containsExactly(thrice);
        assertThat(purchased(JANUARY)).containsExactly("1980-01-20T08:00:00Z 2");
    }

    @Test
    void namesNobodyWhoIsGone() {
        steps.executeWithoutResult(status -> profiles.record(
                List.of(thrice), List.of(new Attributes.Notice(thrice, 99, null, null)), List.of(), (a, b) -> b));
        assertThat(customers.page(model, 2, ALL).items()).isEmpty();
        assertThat(purchased(MARCH)).isEmpty();
    }

    @Test
    void goesOnWhereAPageEnded() {
        var seen = new ArrayList<Instant>();
        String next = null;
        do {
            var page = purchases.page(model, MARCH, new ListRequest(1, next, null, null));
            page.items().forEach(purchase -> seen.add(purchase.placedAt()));
            next = page.next();
        } while (next != null);
        assertThat(seen).hasSize(3).doesNotHaveDuplicates();
    }

    private List<String> purchased(LocalDate until) {
        return purchases.page(model, until, ALL).items().stream()
                .map(purchase -> purchase.placedAt() + " " + purchase.orders())
                .toList();
    }

    private Fact order(UUID account, String at) {
        var placed = Instant.parse(at);
        var order = Fact.of(FactKind.ORDER, UUID.randomUUID(), account)
                .started(1, placed)
                .is(1, Status.PLACED, placed)
                .worth(1, BigDecimal.TEN, "CNY");
        tell(account, order);
        return order;
    }

    private void tell(UUID account, Fact news) {
        steps.executeWithoutResult(status -> profiles.record(
                List.of(account),
                List.of(AnyProfile.notice(account, new Random(1))),
                List.of(news),
                (before, after) -> after));
    }
}
