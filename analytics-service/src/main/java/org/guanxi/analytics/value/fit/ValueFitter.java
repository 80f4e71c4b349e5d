package org.guanxi.analytics.value.fit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.guanxi.analytics.fact.Rates;
import org.guanxi.analytics.lifetime.BgNbd;
import org.guanxi.analytics.lifetime.Correlation;
import org.guanxi.analytics.lifetime.Estimates;
import org.guanxi.analytics.lifetime.FitRefused;
import org.guanxi.analytics.lifetime.GammaGamma;
import org.guanxi.analytics.lifetime.MbgNbd;
import org.guanxi.analytics.lifetime.PurchaseSample;
import org.guanxi.analytics.profile.Orders;
import org.guanxi.analytics.value.model.ValueModel;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** From orders to a model. Refuses rather than guesses; says what a reader should know as warnings. */
@Component
class ValueFitter {

    private static final Logger log = LoggerFactory.getLogger(ValueFitter.class);

    static final String SPEND_NOT_FITTED = "SPEND_NOT_FITTED";
    static final String SPEND_GOES_WITH_ORDERS = "SPEND_GOES_WITH_ORDERS";
    static final String CURRENCY_WITHOUT_RATE = "CURRENCY_WITHOUT_RATE";
    static final String PARAMETERS_LOOSE = "PARAMETERS_LOOSE";
    static final String FEEDS_BEHIND = "FEEDS_BEHIND";

    private final Rates rates;
    private final Clock clock;

    ValueFitter(Rates rates, Clock clock) {
        this.rates = rates;
        this.clock = clock;
    }

    /**
     * @param complete whether these are all the orders that were acknowledged before
     * @throws FitRefused when the data do not determine how often customers buy
     */
    ValueModel fit(int version, List<Orders> all, @Nullable LocalDate asked, boolean complete) {
        var now = clock.instant();
        var today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        var end = asked == null ? today : asked;
        var sample = ValueSample.of(all, end, rates);
        var purchases = new PurchaseSample(sample.histories());
        var warnings = new ArrayList<String>();
        if (!complete) warnings.add(FEEDS_BEHIND);
        var bgNbd = BgNbd.fit(purchases);
        var mbgNbd = MbgNbd.fit(purchases);
        var gammaGamma = spending(sample, warnings);
        if (Stream.of(bgNbd, mbgNbd, gammaGamma).filter(Objects::nonNull).anyMatch(Estimates::areLoose)) {
            warnings.add(PARAMETERS_LOOSE);
        }
        var holdOut = HoldOut.after(end, all, today);
        return new ValueModel(
                version,
                Ids.next(),
                now,
                end,
                end.isBefore(today),
                sample.from(),
                purchases.size(),
                sample.currency(),
                bgNbd,
                mbgNbd,
                gammaGamma,
                List.copyOf(warnings),
                ValueChecks.backTest(BgNbd.of(bgNbd), holdOut).orElse(null),
                ValueChecks.diagnostics(BgNbd.of(bgNbd), purchases, holdOut));
    }

    private static @Nullable Estimates spending(ValueSample sample, List<String> warnings) {
        if (sample.unpriced() > 0) warnings.add(CURRENCY_WITHOUT_RATE);
        try {
            var fit = GammaGamma.fit(sample.spendings());
            if (Math.abs(Correlation.of(sample.spendings())) > Correlation.NOTABLE)
                warnings.add(SPEND_GOES_WITH_ORDERS);
            return fit;
        } catch (FitRefused refused) {
            log.info("Amounts not fitted: {}", refused.getMessage());
            warnings.add(SPEND_NOT_FITTED);
            return null;
        }
    }
}
