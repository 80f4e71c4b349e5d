package org.guanxi.analytics.numerics;

import java.util.Optional;

/** The little linear algebra that four parameters need. */
final class Matrices {

    private Matrices() {}

    static double[][] identity(int size) {
        var result = new double[size][size];
        for (int i = 0; i < size; i++) result[i][i] = 1;
        return result;
    }

    static double[] times(double[][] matrix, double[] vector) {
        var result = new double[vector.length];
        for (int i = 0; i < vector.length; i++) result[i] = dot(matrix[i], vector);
        return result;
    }

    static double[][] scaled(double[][] matrix, double factor) {
        var result = new double[matrix.length][];
        for (int i = 0; i < matrix.length; i++) result[i] = along(new double[matrix.length], factor, matrix[i]);
        return result;
    }

    static double dot(double[] left, double[] right) {
        double sum = 0;
        for (int i = 0; i < left.length; i++) sum += left[i] * right[i];
        return sum;
    }

    static double norm(double[] vector) {
        return Math.sqrt(dot(vector, vector));
    }

    static double[] negate(double[] vector) {
        return along(new double[vector.length], -1, vector);
    }

    static double[] along(double[] from, double step, double[] direction) {
        var result = new double[from.length];
        for (int i = 0; i < from.length; i++) result[i] = from[i] + step * direction[i];
        return result;
    }

    /** The inverse by Cholesky's factor; empty when the matrix is not positive definite. */
    static Optional<double[][]> inverse(double[][] matrix) {
        int size = matrix.length;
        var lower = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) rest -= lower[i][k] * lower[j][k];
                if (i == j && !(rest > 1e-12 * Math.abs(matrix[i][i]))) return Optional.empty();
                lower[i][j] = i == j ? Math.sqrt(rest) : rest / lower[j][j];
            }
        }
        var result = new double[size][];
        for (int i = 0; i < size; i++) result[i] = solve(lower, identity(size)[i]);
        return Optional.of(result);
    }

    private static double[] solve(double[][] lower, double[] right) {
        var x = right.clone();
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < i; k++) x[i] -= lower[i][k] * x[k];
            x[i] /= lower[i][i];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < x.length; k++) x[i] -= lower[k][i] * x[k];
            x[i] /= lower[i][i];
        }
        return x;
    }
}
