package org.guanxi.analytics.numerics;

import java.util.Optional;

/** Second derivatives of an objective by central differences of its gradient. */
public final class Curvature {

    private Curvature() {}

    /** The covariance of maximum-likelihood estimates: the inverse Hessian of the negative log-likelihood. */
    public static Optional<double[][]> covariance(Objective objective, double[] point) {
        return Matrices.inverse(hessian(objective, point));
    }

    static double[][] hessian(Objective objective, double[] point) {
        int size = point.length;
        var raw = new double[size][size];
        for (int i = 0; i < size; i++) {
            double step = 1e-5 * Math.max(1, Math.abs(point[i]));
            var above = slope(objective, point, i, step);
            var below = slope(objective, point, i, -step);
            for (int j = 0; j < size; j++) raw[i][j] = (above[j] - below[j]) / (2 * step);
        }
        var result = new double[size][size];
        for (int i = 0; i < size; i++) for (int j = 0; j < size; j++) result[i][j] = (raw[i][j] + raw[j][i]) / 2;
        return result;
    }

    private static double[] slope(Objective objective, double[] point, int index, double step) {
        var moved = point.clone();
        moved[index] += step;
        var gradient = new double[point.length];
        objective.at(moved, gradient);
        return gradient;
    }
}
