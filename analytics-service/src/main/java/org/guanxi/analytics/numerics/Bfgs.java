package org.guanxi.analytics.numerics;

/**
 * Quasi-Newton minimisation: Nocedal and Wright, <i>Numerical Optimization</i> (2006), algorithm 6.1, with the
 * bisection line search for the weak Wolfe conditions of Lewis and Overton (2013), algorithm 2.6.
 */
public final class Bfgs {

    private static final double DECREASE = 1e-4;
    private static final double CURVATURE = 0.9;
    /** Differences below this share of the value are rounding, not ascent. */
    private static final double ROUNDING = 1e-12;

    private static final int ITERATIONS = 500;
    private static final int LINE_STEPS = 60;

    private final Objective objective;
    private final double tolerance;
    private int evaluations;

    /** The search stops when no slope exceeds the tolerance times the absolute value. */
    public Bfgs(Objective objective, double tolerance) {
        this.objective = objective;
        this.tolerance = tolerance;
    }

    public Optimum minimise(double[] start) {
        evaluations = 0;
        var at = probe(start.clone());
        var inverse = Matrices.identity(start.length);
        for (int i = 0; i < ITERATIONS && !flat(at); i++) {
            var direction = Matrices.negate(Matrices.times(inverse, at.gradient));
            if (Matrices.dot(direction, at.gradient) >= 0) {
                inverse = Matrices.identity(start.length);
                direction = Matrices.negate(at.gradient);
            }
            var next = search(at, direction, i == 0 ? 1 / (1 + Matrices.norm(at.gradient)) : 1);
            if (next == at) break;
            inverse = update(inverse, at, next, i == 0);
            at = next;
        }
        return new Optimum(at.point, at.value, evaluations, flat(at));
    }

    private Probe search(Probe from, double[] direction, double first) {
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double step = first;
        double slope = Matrices.dot(from.gradient, direction);
        Probe best = from;
        for (int i = 0; i < LINE_STEPS; i++) {
            var next = probe(Matrices.along(from.point, step, direction));
            if (!(next.value <= from.value + DECREASE * step * slope + ROUNDING * Math.abs(from.value))) {
                high = step;
            } else {
                best = next.value <= best.value ? next : best;
                if (Matrices.dot(next.gradient, direction) >= CURVATURE * slope) return next;
                low = step;
            }
            step = Double.isInfinite(high) ? 2 * low : (low + high) / 2;
        }
        return best;
    }

    /** The rank-two update of the inverse; the first one also sets the scale (Nocedal and Wright, 6.20). */
    private static double[][] update(double[][] inverse, Probe from, Probe to, boolean first) {
        var s = Matrices.along(to.point, -1, from.point);
        var y = Matrices.along(to.gradient, -1, from.gradient);
        double sy = Matrices.dot(s, y);
        if (sy <= 1e-300) return inverse;
        var base = first ? Matrices.scaled(inverse, sy / Matrices.dot(y, y)) : inverse;
        var by = Matrices.times(base, y);
        double factor = (1 + Matrices.dot(y, by) / sy) / sy;
        var next = new double[s.length][s.length];
        for (int i = 0; i < s.length; i++)
            for (int j = 0; j < s.length; j++)
                next[i][j] = base[i][j] + factor * s[i] * s[j] - (by[i] * s[j] + s[i] * by[j]) / sy;
        return next;
    }

    private boolean flat(Probe at) {
        double steepest = 0;
        for (double slope : at.gradient) steepest = Math.max(steepest, Math.abs(slope));
        return steepest <= tolerance * Math.max(1, Math.abs(at.value));
    }

    private Probe probe(double[] point) {
        evaluations++;
        var gradient = new double[point.length];
        double value = objective.at(point, gradient);
        return new Probe(point, Double.isNaN(value) ? Double.POSITIVE_INFINITY : value, gradient);
    }

    private record Probe(double[] point, double value, double[] gradient) {}
}
