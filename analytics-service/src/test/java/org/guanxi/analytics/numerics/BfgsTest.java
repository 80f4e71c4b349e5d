package org.guanxi.analytics.numerics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BfgsTest {

    /** Rosenbrock's valley: minimum 0 at (1, 1). */
    private static double valley(double[] at, double[] gradient) {
        double bend = at[1] - at[0] * at[0];
        gradient[0] = -400 * at[0] * bend - 2 * (1 - at[0]);
        gradient[1] = 200 * bend;
        return 100 * bend * bend + (1 - at[0]) * (1 - at[0]);
    }

    @Test
    void findsTheEndOfACurvedValley() {
        var optimum = new Bfgs(BfgsTest::valley, 1e-9).minimise(new double[] {-1.2, 1});
        assertThat(optimum.converged()).isTrue();
        assertThat(optimum.point()[0]).isCloseTo(1, within(1e-7));
        assertThat(optimum.evaluations()).isLessThan(100);
    }

    @Test
    void stepsBackFromPointsWithoutAValue() {
        Objective logarithm = (at, gradient) -> {
            gradient[0] = 1 - 1 / at[0];
            return at[0] - Math.log(at[0]);
        };
        var optimum = new Bfgs(logarithm, 1e-10).minimise(new double[] {30});
        assertThat(optimum.point()[0]).isCloseTo(1, within(1e-8));
    }

    @Test
    void saysWhenThereIsNoMinimum() {
        Objective slope = (at, gradient) -> {
            gradient[0] = 1;
            return at[0] < -10 ? Double.NaN : at[0];
        };
        assertThat(new Bfgs(slope, 1e-12).minimise(new double[] {0}).converged())
                .isFalse();
    }

    @Test
    void findsTheCurvature() {
        Objective bowl = (at, gradient) -> {
            gradient[0] = 4 * at[0] + at[1];
            gradient[1] = at[0] + 2 * at[1];
            return 2 * at[0] * at[0] + at[0] * at[1] + at[1] * at[1];
        };
        var covariance = Curvature.covariance(bowl, new double[] {0, 0}).orElseThrow();
        assertThat(covariance[0][0]).isCloseTo(2 / 7.0, within(1e-6));
        assertThat(covariance[0][1]).isCloseTo(-1 / 7.0, within(1e-6));
    }

    @Test
    void noCovarianceOnASaddle() {
        Objective saddle = (at, gradient) -> {
            gradient[0] = at[0];
            gradient[1] = -at[1];
            return 0;
        };
        assertThat(Curvature.covariance(saddle, new double[] {0, 0})).isEmpty();
    }
}
