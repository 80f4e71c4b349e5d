package org.guanxi.analytics.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BgNbdTest {

    @Test
    void staysFiniteForTenYearsAndHundredsOfOrders() {
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            var model = Customers.anyModel(random);
            var history = Customers.anyHistory(random);
            assertThat(model.probabilityActive(history)).isBetween(0.0, 1.0);
            assertThat(model.expectedOrders(history, 52)).isFinite().isNotNegative();
        }
    }

    @Test
    void expectsMoreTheLongerOneWaits() {
        var random = new Random(2);
        for (int i = 0; i < 2_000; i++) {
            var model = Customers.anyModel(random);
            var history = Customers.anyHistory(random);
            double before = 0;
            for (double weeks : new double[] {1, 4, 13, 52, 520}) {
                double now = model.expectedOrders(history, weeks);
                assertThat(now).isGreaterThanOrEqualTo(before);
                before = now;
            }
        }
    }

    @Test
    void givesProbabilitiesThatAddUpToOneAndToTheExpectedOrders() {
        var random = new Random(4);
        for (int i = 0; i < 200; i++) {
            var model = new BgNbd(
                    0.2 + random.nextDouble(),
                    5 + 5 * random.nextDouble(),
                    1.2 + random.nextDouble(),
                    2 + random.nextDouble());
            double weeks = 1 + 20 * random.nextDouble();
            double all = 0;
            double mean = 0;
            for (int repeats = 0; repeats < 400; repeats++) {
                double probability = model.probability(repeats, weeks);
                assertThat(probability).isBetween(0.0, 1.0);
                all += probability;
                mean += repeats * probability;
            }
            assertThat(all).isCloseTo(1, within(1e-9));
            assertThat(mean).isCloseTo(model.expectedOrders(new PurchaseHistory(0, 0, 0), weeks), within(1e-6));
        }
    }

    @Test
    void agreesWithThePublishedSeriesWhereThatConverges() {
        var random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            var model = Customers.anyModel(random);
            var history = new PurchaseHistory(1 + random.nextInt(6), 5 + random.nextDouble(20), 30);
            if (Math.abs(model.a() - 1) < 0.01) continue;
            double expected = published(model, history, 10);
            assertThat(model.expectedOrders(history, 10)).isCloseTo(expected, within(1e-8 * (1 + expected)));
        }
    }

    @Test
    void passesThroughTheGapWhereLeavingIsAsLikelyAsStaying() {
        var history = new PurchaseHistory(3, 20, 30);
        double below = new BgNbd(0.5, 5, 1 - 1e-9, 2).expectedOrders(history, 52);
        double at = new BgNbd(0.5, 5, 1, 2).expectedOrders(history, 52);
        double above = new BgNbd(0.5, 5, 1 + 1e-9, 2).expectedOrders(history, 52);
        assertThat(at).isCloseTo(below, within(1e-7)).isCloseTo(above, within(1e-7));
    }

    @Test
    void expectsNothingFromNoTime() {
        assertThat(new BgNbd(0.5, 5, 1, 2).expectedOrders(new PurchaseHistory(0, 0, 10), 0))
                .isZero();
    }

    /** Equation 10 as printed. */
    private static double published(BgNbd model, PurchaseHistory history, double weeks) {
        int x = history.repeats();
        double u = (model.alpha() + history.age()) / (model.alpha() + history.age() + weeks);
        double c = model.a() + model.b() + x - 1;
        double series = gauss(model.r() + x, model.b() + x, c, 1 - u);
        double active = model.probabilityActive(history);
        return c / (model.a() - 1) * (1 - Math.pow(u, model.r() + x) * series) * active;
    }

    private static double gauss(double a, double b, double c, double z) {
        double term = 1;
        double sum = 1;
        for (int k = 0; k < 5_000; k++) {
            term *= (a + k) * (b + k) / ((c + k) * (k + 1)) * z;
            sum += term;
        }
        return sum;
    }
}
