package org.guanxi.analytics.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.guanxi.analytics.lifetime.FitRefused.Reason;
import org.junit.jupiter.api.Test;

class FitTest {

    @Test
    void findsTheParametersThatMadeTheCustomers() {
        var fit = BgNbd.fit(new PurchaseSample(Customers.simulated(new Random(5), 20_000, 10)));
        assertWithinThreeErrors(fit, 2, 10, 1, 4);
    }

    @Test
    void findsTheSameShapeWhenTimeRunsInOtherUnits() {
        var weeks = Customers.simulated(new Random(6), 3_000, 10);
        var days = weeks.stream()
                .map(one -> new PurchaseHistory(one.repeats(), 7 * one.recency(), 7 * one.age()))
                .toList();
        var slow = BgNbd.fit(new PurchaseSample(days));
        var fast = BgNbd.fit(new PurchaseSample(weeks));
        assertThat(slow.parameter(0)).isCloseTo(fast.parameter(0), within(1e-4));
        assertThat(slow.parameter(1)).isCloseTo(7 * fast.parameter(1), within(1e-2));
    }

    @Test
    void refusesWhenNobodyCameBack() {
        var once = Collections.nCopies(500, new PurchaseHistory(0, 0, 30));
        assertRefused(Reason.NO_REPEAT_ORDERS, once);
    }

    @Test
    void refusesAHandfulOfCustomers() {
        assertRefused(Reason.TOO_FEW_CUSTOMERS, Customers.simulated(new Random(7), 19, 10));
        assertRefused(Reason.TOO_FEW_CUSTOMERS, List.of());
    }

    @Test
    void refusesWhenParametersRunAway() {
        var alike = IntStream.range(0, 200)
                .mapToObj(i -> new PurchaseHistory(10, 30, 31))
                .toList();
        assertRefused(Reason.NO_INTERIOR_MAXIMUM, alike);
    }

    @Test
    void refusesSpendingThatDoesNotVary() {
        var alike = Collections.nCopies(200, new Spending(3, 10));
        assertThatThrownBy(() -> GammaGamma.fit(alike))
                .hasMessageStartingWith("Gamma-Gamma of amounts: ")
                .hasMessageEndingWith(", they do not tell how much customers differ in what they spend")
                .asInstanceOf(type(FitRefused.class))
                .returns(Reason.NO_INTERIOR_MAXIMUM, FitRefused::reason);
    }

    @Test
    void leavesOrdersWithoutMoneyOutOfTheSpendModel() {
        var random = new Random(8);
        var paid = Stream.generate(() -> new Spending(1 + random.nextInt(5), 5 + 20 * random.nextDouble()))
                .limit(300);
        var free = Stream.generate(() -> new Spending(2, 0)).limit(30);
        var fit = GammaGamma.fit(Stream.concat(paid, free).toList());
        assertThat(fit.sampleSize()).isEqualTo(300);
    }

    @Test
    void notesWhenFrequentCustomersAlsoSpendMore() {
        var together =
                IntStream.range(1, 50).mapToObj(i -> new Spending(i, 3 * i)).toList();
        assertThat(Correlation.of(together)).isCloseTo(1, within(1e-9));
    }

    private static void assertRefused(Reason reason, List<PurchaseHistory> histories) {
        var sample = new PurchaseSample(histories);
        assertThatThrownBy(() -> BgNbd.fit(sample))
                .hasMessageStartingWith("BG/NBD of purchases: ")
                .asInstanceOf(type(FitRefused.class))
                .returns(reason, FitRefused::reason);
    }

    private static void assertWithinThreeErrors(Estimates fit, double... truth) {
        for (int i = 0; i < truth.length; i++)
            assertThat(fit.parameter(i))
                    .isCloseTo(truth[i], within(3 * fit.standardErrors().get(i)));
    }
}
