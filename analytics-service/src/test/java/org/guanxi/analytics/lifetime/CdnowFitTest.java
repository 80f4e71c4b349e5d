package org.guanxi.analytics.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.guanxi.analytics.cdnow.Cdnow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The published optimum of Fader, Hardie and Lee (2005) and of Fader and Hardie (2013). */
class CdnowFitTest {

    private Map<String, TreeMap<LocalDate, Double>> customers = Map.of();
    private PurchaseSample sample = new PurchaseSample(List.of());

    @BeforeEach
    void read() {
        customers = Cdnow.calibration();
        sample = new PurchaseSample(
                customers.values().stream().map(Cdnow::history).toList());
    }

    @Test
    void preparesThePublishedTable() {
        assertThat(sample.size()).isEqualTo(2357);
        assertThat(sample.distinct()).isEqualTo(1016);
        assertThat(sample.repeats()).isEqualTo(2457);
    }

    @Test
    void fitsBgNbdToThePublishedOptimum() {
        var fit = BgNbd.fit(sample);
        assertThat(fit.logLikelihood()).isCloseTo(-9582.42921, within(1e-4));
        assertParameters(fit, 5e-6, 0.2425945, 4.4136023, 0.7929220, 2.4259069);
    }

    @Test
    void fitsMbgNbdToItsOptimum() {
        var fit = MbgNbd.fit(sample);
        assertThat(fit.logLikelihood()).isCloseTo(-9582.13572, within(1e-4));
        assertParameters(fit, 5e-6, 0.5248431, 6.1830852, 0.8913594, 1.6140024);
    }

    @Test
    void fitsGammaGammaToThePublishedOptimum() {
        var fit =
                GammaGamma.fit(customers.values().stream().map(Cdnow::spending).toList());
        assertThat(fit.sampleSize()).isEqualTo(946);
        assertThat(fit.logLikelihood()).isCloseTo(-4055.91769, within(1e-4));
        assertParameters(fit, 2e-5, 6.249573, 3.744225, 15.443520);
    }

    @Test
    void reportsStandardErrorsOfTheHessian() {
        assertThat(BgNbd.fit(sample).standardErrors())
                .satisfiesExactly(
                        r -> assertThat(r).isBetween(0.012, 0.013),
                        alpha -> assertThat(alpha).isBetween(0.37, 0.39),
                        a -> assertThat(a).isBetween(0.17, 0.20),
                        b -> assertThat(b).isBetween(0.68, 0.73));
    }

    @Test
    void givesTheKnownValuesOfSingleCustomers() {
        assertCustomer("0001", 1.225994, 0.726620, 24.6539);
        assertCustomer("0002", 0.203419, 0.212391, 18.9100);
        assertCustomer("0003", 0.194794, 1.000000, 35.1704);
        assertCustomer("0006", 3.337571, 0.641835, 71.4647);
        assertCustomer("0011", 1.871147, 0.491444, 29.9026);
        assertCustomer("0100", 0.626853, 0.646992, 28.9510);
        assertCustomer("1000", 2.352579, 0.680268, 18.1306);
        assertCustomer("2357", 0.258979, 1.000000, 35.1704);
    }

    private void assertCustomer(String id, double orders, double active, double spend) {
        var days = customers.getOrDefault(id, new TreeMap<>());
        var bgNbd = BgNbd.of(BgNbd.fit(sample));
        var gammaGamma = GammaGamma.of(
                GammaGamma.fit(customers.values().stream().map(Cdnow::spending).toList()));
        assertThat(bgNbd.expectedOrders(Cdnow.history(days), 39)).isCloseTo(orders, within(1e-5));
        assertThat(bgNbd.probabilityActive(Cdnow.history(days))).isCloseTo(active, within(1e-5));
        assertThat(gammaGamma.expectedSpend(Cdnow.spending(days))).isCloseTo(spend, within(1e-4));
    }

    private static void assertParameters(Estimates fit, double tolerance, double... expected) {
        for (int i = 0; i < expected.length; i++)
            assertThat(fit.parameters().get(i)).isCloseTo(expected[i], within(tolerance));
    }
}
