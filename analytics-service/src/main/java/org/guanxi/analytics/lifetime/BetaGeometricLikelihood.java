package org.guanxi.analytics.lifetime;

import static java.lang.Math.exp;
import static java.lang.Math.log;

import org.apache.commons.numbers.gamma.Digamma;
import org.apache.commons.numbers.gamma.LogGamma;
import org.guanxi.analytics.numerics.Objective;

/**
 * Negative log-likelihood of the two beta-geometric models over the logarithms of (r, alpha, a, b).
 *
 * <p>BG/NBD: Fader, Hardie and Lee, "Counting Your Customers the Easy Way" (2005), equation 6, written as in their
 * spreadsheet note so that nothing overflows. MBG/NBD: Batislam, Denizel and Filiztekin (2007), where a customer may
 * also leave right after the first order: the same formula with one more chance to leave.
 */
final class BetaGeometricLikelihood implements Objective {

    private final PurchaseSample sample;
    private final int extraChances;

    private BetaGeometricLikelihood(PurchaseSample sample, int extraChances) {
        this.sample = sample;
        this.extraChances = extraChances;
    }

    static BetaGeometricLikelihood bgNbd(PurchaseSample sample) {
        return new BetaGeometricLikelihood(sample, 0);
    }

    static BetaGeometricLikelihood mbgNbd(PurchaseSample sample) {
        return new BetaGeometricLikelihood(sample, 1);
    }

    @Override
    public double at(double[] point, double[] gradient) {
        var sum = new Sum(exp(point[0]), exp(point[1]), exp(point[2]), exp(point[3]));
        for (var row : sample.rows()) sum.add(row.history(), row.weight());
        gradient[0] = -sum.dr * sum.r;
        gradient[1] = -sum.dAlpha * sum.alpha;
        gradient[2] = -sum.da * sum.a;
        gradient[3] = -sum.db * sum.b;
        return -sum.value;
    }

    /** The sum over customers; what depends on the number of repeats alone is computed once for each number. */
    private final class Sum {

        private final double r;
        private final double alpha;
        private final double a;
        private final double b;
        private double value;
        private double dr;
        private double dAlpha;
        private double da;
        private double db;
        private int repeats = -1;
        private double constant;
        private double constantDr;
        private double constantDa;
        private double constantDb;

        Sum(double r, double alpha, double a, double b) {
            this.r = r;
            this.alpha = alpha;
            this.a = a;
            this.b = b;
        }

        void add(PurchaseHistory history, double weight) {
            if (history.repeats() != repeats) prepare(history.repeats());
            boolean mayHaveLeft = repeats + extraChances > 0;
            double shape = r + repeats;
            double last = b + repeats - 1 + extraChances;
            double logAge = log(alpha + history.age());
            double logRecency = log(alpha + history.recency());
            double alive = -shape * logAge;
            double left = mayHaveLeft ? log(a / last) - shape * logRecency : Double.NEGATIVE_INFINITY;
            double most = Math.max(alive, left);
            double both = most + log(exp(alive - most) + exp(left - most));
            double leftShare = exp(left - both);
            double aliveShare = exp(alive - both);
            value += weight * (constant + both);
            dr += weight * (constantDr - aliveShare * logAge - leftShare * logRecency);
            double decay = aliveShare / (alpha + history.age()) + leftShare / (alpha + history.recency());
            dAlpha += weight * (r / alpha - shape * decay);
            da += weight * (constantDa + leftShare / a);
            db += weight * (constantDb - (mayHaveLeft ? leftShare / last : 0));
        }

        private void prepare(int number) {
            repeats = number;
            int chances = number + extraChances;
            constant = LogGamma.value(r + number) - LogGamma.value(r) + r * log(alpha);
            constant += LogGamma.value(a + b) - LogGamma.value(a + b + chances);
            constant += LogGamma.value(b + chances) - LogGamma.value(b);
            double together = Digamma.value(a + b) - Digamma.value(a + b + chances);
            constantDr = Digamma.value(r + number) - Digamma.value(r) + log(alpha);
            constantDa = together;
            constantDb = together + Digamma.value(b + chances) - Digamma.value(b);
        }
    }
}
