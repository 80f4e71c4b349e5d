package org.guanxi.analytics.lifetime;

import static org.guanxi.analytics.lifetime.FitRefused.Detail.FEW_SPENDERS;
import static org.guanxi.analytics.lifetime.FitRefused.Detail.NO_MEAN;
import static org.guanxi.analytics.lifetime.FitRefused.Model.GAMMA_GAMMA;

import java.util.List;

/**
 * Gamma-Gamma: amounts vary around a customer's mean, and means over customers, independently of how often they buy.
 * Fader and Hardie, "The Gamma-Gamma Model of Monetary Value" (2013), brucehardie.com/notes/025.
 */
public record GammaGamma(double p, double q, double gamma) {

    /** From customers with repeat orders and money spent on them; the others carry no information. */
    public static Estimates fit(List<Spending> spendings) {
        var sample = spendings.stream()
                .filter(spending -> spending.repeats() > 0 && spending.mean() > 0)
                .toList();
        if (sample.size() < BgNbd.FEWEST_CUSTOMERS)
            throw new FitRefused(GAMMA_GAMMA, FEW_SPENDERS, sample.size(), BgNbd.FEWEST_CUSTOMERS);
        double mean = sample.stream().mapToDouble(Spending::mean).average().orElseThrow();
        var starts = List.of(new double[] {1, 2, mean}, new double[] {6, 4, mean / 2}, new double[] {3, 10, 3 * mean});
        var fit = new MaximumLikelihood(GAMMA_GAMMA, new GammaGammaLikelihood(sample), sample.size()).from(starts);
        if (fit.parameter(1) <= 1) throw new FitRefused(GAMMA_GAMMA, NO_MEAN);
        return fit;
    }

    public static GammaGamma of(Estimates estimates) {
        return new GammaGamma(estimates.parameter(0), estimates.parameter(1), estimates.parameter(2));
    }

    /** Expected amount of a coming order (equation 5 of the note); the mean of all for those without repeats. */
    public double expectedSpend(Spending spending) {
        return p * (gamma + spending.repeats() * spending.mean()) / (p * spending.repeats() + q - 1);
    }
}
