package org.guanxi.analytics.lifetime;

import static java.lang.Math.pow;
import static org.guanxi.analytics.lifetime.FitRefused.Model.MBG_NBD;

/**
 * MBG/NBD: as {@link BgNbd}, but a customer may also leave right after the first order. Batislam, Denizel and
 * Filiztekin, "Empirical validation and comparison of models for customer base analysis", International Journal of
 * Research in Marketing 24 (2007). Its probability of being active is the one we show.
 */
public record MbgNbd(double r, double alpha, double a, double b) {

    public static Estimates fit(PurchaseSample sample) {
        var starts = BgNbd.starts(sample);
        return new MaximumLikelihood(MBG_NBD, BetaGeometricLikelihood.mbgNbd(sample), sample.size()).from(starts);
    }

    public static MbgNbd of(Estimates estimates) {
        return new MbgNbd(
                estimates.parameter(0), estimates.parameter(1), estimates.parameter(2), estimates.parameter(3));
    }

    public double probabilityActive(PurchaseHistory history) {
        int x = history.repeats();
        return 1 / (1 + a / (b + x) * pow((alpha + history.age()) / (alpha + history.recency()), r + x));
    }
}
