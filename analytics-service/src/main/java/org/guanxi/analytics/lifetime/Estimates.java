package org.guanxi.analytics.lifetime;

import java.util.List;

/** Maximum-likelihood estimates in the model's order of parameters, with standard errors from the Hessian. */
public record Estimates(
        List<Double> parameters, List<Double> standardErrors, double logLikelihood, int sampleSize, int evaluations) {

    double parameter(int index) {
        return parameters.get(index);
    }
}
