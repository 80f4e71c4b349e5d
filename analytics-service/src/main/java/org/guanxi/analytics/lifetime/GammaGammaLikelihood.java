package org.guanxi.analytics.lifetime;

import static java.lang.Math.exp;
import static java.lang.Math.log;

import java.util.List;
import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.guanxi.analytics.numerics.Objective;

/** Negative log-likelihood over the logarithms of (p, q, gamma): Fader and Hardie (2013), equation 1a. */
final class GammaGammaLikelihood implements Objective {

    private final List<Spending> sample;

    GammaGammaLikelihood(List<Spending> sample) {
        this.sample = sample;
    }

    @Override
    public double at(double[] point, double[] gradient) {
        double p = exp(point[0]);
        double q = exp(point[1]);
        double gamma = exp(point[2]);
        double value = 0;
        double dp = 0;
        double dq = 0;
        double dGamma = 0;
        double logGammaQ = LogGamma.value(q);
        double digammaQ = Digamma.value(q);
        for (var spending : sample) {
            double x = spending.repeats();
            double px = p * x;
            double total = gamma + x * spending.mean();
            double share = log(x * spending.mean() / total);
            double digammaBoth = Digamma.value(px + q);
            value += LogGamma.value(px + q) - LogGamma.value(px) - logGammaQ;
            value += q * log(gamma / total) + px * share - log(spending.mean());
            dp += x * (digammaBoth - Digamma.value(px) + share);
            dq += digammaBoth - digammaQ + log(gamma / total);
            dGamma += q / gamma - (px + q) / total;
        }
        gradient[0] = -dp * p;
        gradient[1] = -dq * q;
        gradient[2] = -dGamma * gamma;
        return -value;
    }
}
