package org.guanxi.analytics.lifetime;

import static java.lang.Math.exp;
import static java.lang.Math.log;
import static java.lang.Math.pow;
import static org.guanxi.analytics.lifetime.FitRefused.Detail.FEW_CUSTOMERS;
import static org.guanxi.analytics.lifetime.FitRefused.Detail.NOBODY_TWICE;
import static org.guanxi.analytics.lifetime.FitRefused.Model.BG_NBD;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.gamma.LogBeta;

/**
 * BG/NBD: while active a customer orders at a rate that is gamma(r, alpha) distributed over customers, and leaves after
 * an order with a probability that is beta(a, b) distributed. Fader, Hardie and Lee, "Counting Your Customers the Easy
 * Way: An Alternative to the Pareto/NBD Model", Marketing Science 24 (2005).
 */
public record BgNbd(double r, double alpha, double a, double b) {

    static final int FEWEST_CUSTOMERS = 20;
    private static final double ENOUGH = 1e-16;
    private static final int MOST_TERMS = 1_000_000;

    public static Estimates fit(PurchaseSample sample) {
        return new MaximumLikelihood(BG_NBD, BetaGeometricLikelihood.bgNbd(sample), sample.size()).from(starts(sample));
    }

    public static BgNbd of(Estimates estimates) {
        return new BgNbd(
                estimates.parameter(0), estimates.parameter(1), estimates.parameter(2), estimates.parameter(3));
    }

    /** How likely it is that a new customer orders again exactly so often in the first weeks (equation 8). */
    double probability(int repeats, double weeks) {
        double share = weeks / (alpha + weeks);
        double none = pow(alpha / (alpha + weeks), r);
        double term = none;
        double fewer = 0;
        for (int j = 0; j < repeats; j++) {
            fewer += term;
            term *= (r + j) / (j + 1) * share;
        }
        double stayed = exp(LogBeta.value(a, b + repeats) - LogBeta.value(a, b));
        if (repeats == 0) return stayed * term;
        double left = exp(LogBeta.value(a + 1, b + repeats - 1) - LogBeta.value(a, b));
        return stayed * term + left * Math.max(0, 1 - fewer);
    }

    /** Expected orders in the coming weeks (equation 10 of the paper). */
    public double expectedOrders(PurchaseHistory history, double weeks) {
        if (weeks <= 0) return 0;
        return whileActive(history, weeks) * probabilityActive(history);
    }

    /** One for everybody who ordered only once, by the model's construction; {@link MbgNbd} has no such blind spot. */
    public double probabilityActive(PurchaseHistory history) {
        int x = history.repeats();
        if (x == 0) return 1;
        return 1 / (1 + a / (b + x - 1) * pow((alpha + history.age()) / (alpha + history.recency()), r + x));
    }

    /**
     * The first factor of equation 10, (a+b+x-1)/(a-1) (1 - u^(r+x) 2F1(r+x, b+x; a+b+x-1; 1-u)), after Euler's
     * transformation of the series: 2F1 = u^(a-1-r-x) 2F1(a+b-1-r, a-1; a+b+x-1; 1-u). In that form a-1 divides out, so
     * that neither a = 1 nor many repeats do harm.
     */
    private double whileActive(PurchaseHistory history, double weeks) {
        double u = (alpha + history.age()) / (alpha + history.age() + weeks);
        double c = a + b + history.repeats() - 1;
        double power = (a - 1) * log(u);
        double decay = Math.abs(a - 1) < 1e-12 ? -log(u) : -Math.expm1(power) / (a - 1);
        return c * decay - exp(power) * tail(a + b - 1 - r, c, 1 - u);
    }

    /** The sum over k from 1 of (first)_k (a)_(k-1) / ((c+1)_(k-1) k!) z^k. */
    private double tail(double first, double c, double z) {
        double term = first * z;
        double sum = term;
        for (int k = 1; k < MOST_TERMS; k++) {
            term *= (first + k) * (a + k - 1) / ((c + k) * (k + 1)) * z;
            sum += term;
            if (Math.abs(term) <= ENOUGH * Math.abs(sum)) break;
        }
        return sum;
    }

    /** Five starts around the rate that all customers would have if nobody ever left. */
    static List<double[]> starts(PurchaseSample sample) {
        if (sample.size() < FEWEST_CUSTOMERS)
            throw new FitRefused(BG_NBD, FEW_CUSTOMERS, sample.size(), FEWEST_CUSTOMERS);
        if (sample.repeats() == 0) throw new FitRefused(BG_NBD, NOBODY_TWICE);
        double weeksPerOrder = sample.exposure() / sample.repeats();
        var starts = new ArrayList<double[]>();
        for (double[] shape : new double[][] {{1, 1, 1}, {0.3, 0.5, 2}, {2, 1, 5}, {0.5, 2, 8}, {3, 0.3, 0.6}})
            starts.add(new double[] {shape[0], shape[0] * weeksPerOrder, shape[1], shape[2]});
        return starts;
    }
}
