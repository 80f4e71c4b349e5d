package org.guanxi.analytics.lifetime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.guanxi.analytics.lifetime.FitRefused.Detail;
import org.guanxi.analytics.lifetime.FitRefused.Model;
import org.guanxi.analytics.numerics.Bfgs;
import org.guanxi.analytics.numerics.Curvature;
import org.guanxi.analytics.numerics.Objective;
import org.guanxi.analytics.numerics.Optimum;

/**
 * Finds the parameters of a negative log-likelihood that is given over their logarithms: from several starts, keeping
 * the best, refusing an optimum at the edge. Standard errors go back to the parameters by the delta method.
 */
final class MaximumLikelihood {

    /** Slope over value at which a search may stop. */
    private static final double TOLERANCE = 1e-9;
    /** Beyond this logarithm a parameter is running away. */
    private static final double EDGE = Math.log(1e6);

    private final Model model;
    private final Objective objective;
    private final int sampleSize;

    MaximumLikelihood(Model model, Objective objective, int sampleSize) {
        this.model = model;
        this.objective = objective;
        this.sampleSize = sampleSize;
    }

    Estimates from(List<double[]> starts) {
        var found = new ArrayList<Optimum>();
        for (var start : starts) found.add(new Bfgs(objective, TOLERANCE).minimise(logarithms(start)));
        int evaluations = found.stream().mapToInt(Optimum::evaluations).sum();
        var best = found.stream()
                .filter(optimum -> Double.isFinite(optimum.value()))
                .min(Comparator.comparingDouble(Optimum::value))
                .orElseThrow(() -> new FitRefused(model, Detail.NOT_FINITE));
        if (!best.converged()) throw new FitRefused(model, Detail.NOT_SETTLED);
        return estimates(best, evaluations);
    }

    private Estimates estimates(Optimum best, int evaluations) {
        var point = best.point();
        if (Arrays.stream(point).anyMatch(value -> Math.abs(value) > EDGE))
            throw new FitRefused(model, Detail.RUNS_AWAY);
        var covariance = Curvature.covariance(objective, point).orElseThrow(() -> new FitRefused(model, Detail.FLAT));
        var parameters = new ArrayList<Double>();
        var errors = new ArrayList<Double>();
        for (int i = 0; i < point.length; i++) {
            parameters.add(Math.exp(point[i]));
            errors.add(Math.exp(point[i]) * Math.sqrt(covariance[i][i]));
        }
        return new Estimates(List.copyOf(parameters), List.copyOf(errors), -best.value(), sampleSize, evaluations);
    }

    private static double[] logarithms(double[] start) {
        return Arrays.stream(start).map(Math::log).toArray();
    }
}
