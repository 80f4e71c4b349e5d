package org.guanxi.analytics.lifetime;

import java.util.List;

/** How far orders and amounts go together, which Gamma-Gamma assumes they do not. */
public final class Correlation {

    /** Above this the assumption is worth a warning. */
    public static final double NOTABLE = 0.3;

    private Correlation() {}

    public static double of(List<Spending> sample) {
        double n = sample.size();
        double x = 0, y = 0, xx = 0, yy = 0, xy = 0;
        for (var spending : sample) {
            x += spending.repeats();
            y += spending.mean();
            xx += (double) spending.repeats() * spending.repeats();
            yy += spending.mean() * spending.mean();
            xy += spending.repeats() * spending.mean();
        }
        double spread = Math.sqrt((xx - x * x / n) * (yy - y * y / n));
        return spread > 0 ? (xy - x * y / n) / spread : 0;
    }
}
