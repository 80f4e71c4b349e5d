package org.guanxi.analytics.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.guanxi.analytics.numerics.Objective;
import org.junit.jupiter.api.Test;

/** The slopes that were derived by hand, against differences of the value. */
class LikelihoodTest {

    private final Random random = new Random(4);
    private final PurchaseSample sample = new PurchaseSample(
            Stream.generate(() -> Customers.anyHistory(random)).limit(50).toList());

    @Test
    void slopesOfBgNbdAreRight() {
        assertSlopes(BetaGeometricLikelihood.bgNbd(sample), 4);
    }

    @Test
    void slopesOfMbgNbdAreRight() {
        assertSlopes(BetaGeometricLikelihood.mbgNbd(sample), 4);
    }

    @Test
    void slopesOfGammaGammaAreRight() {
        List<Spending> spendings = Stream.generate(() -> new Spending(1 + random.nextInt(9), random.nextDouble(100)))
                .limit(50)
                .toList();
        assertSlopes(new GammaGammaLikelihood(spendings), 3);
    }

    @Test
    void equalCustomersCountAsOftenAsTheyAre() {
        var one = new PurchaseHistory(2, 10, 20);
        var once = new double[4];
        var thrice = new double[4];
        var point = new double[] {0.1, 0.2, 0.3, 0.4};
        double single =
                BetaGeometricLikelihood.bgNbd(new PurchaseSample(List.of(one))).at(point, once);
        double triple = BetaGeometricLikelihood.bgNbd(new PurchaseSample(List.of(one, one, one)))
                .at(point, thrice);
        assertThat(triple).isCloseTo(3 * single, within(1e-9));
        assertThat(thrice[0]).isCloseTo(3 * once[0], within(1e-9));
    }

    private void assertSlopes(Objective objective, int size) {
        for (int i = 0; i < 50; i++) {
            var point = random.doubles(size, -1.5, 1.5).toArray();
            var gradient = new double[size];
            objective.at(point, gradient);
            for (int j = 0; j < size; j++) {
                double slope = (moved(objective, point, j, 1e-5) - moved(objective, point, j, -1e-5)) / 2e-5;
                assertThat(gradient[j]).isCloseTo(slope, within(1e-4 * (1 + Math.abs(slope))));
            }
        }
    }

    private static double moved(Objective objective, double[] point, int index, double step) {
        var there = point.clone();
        there[index] += step;
        return objective.at(there, new double[point.length]);
    }
}
