package org.guanxi.analytics.lifetime;

import java.util.List;
import java.util.stream.IntStream;

/** Maximum-likelihood estimates in the model's order of parameters, with standard errors from the Hessian. */
public record Estimates(
        List<Double> parameters, List<Double> standardErrors, double logLikelihood, int sampleSize, int evaluations) {

    /** Whether the data hardly determine a parameter: its standard error is larger than itself. All parameters are positive. */
    public boolean areLoose() {
        return IntStream.range(0, parameters.size())
                .anyMatch(each -> !(standardErrors.get(each) <= parameters.get(each)));
    }

    double parameter(int index) {
        return parameters.get(index);
    }
}
