package org.guanxi.analytics.value.score;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;
import org.guanxi.analytics.fact.Rates;
import org.guanxi.analytics.lifetime.BgNbd;
import org.guanxi.analytics.lifetime.GammaGamma;
import org.guanxi.analytics.lifetime.LifetimeValue;
import org.guanxi.analytics.lifetime.MbgNbd;
import org.guanxi.analytics.profile.Profile;
import org.guanxi.analytics.profile.ValueScore;
import org.guanxi.analytics.value.model.Purchases;
import org.guanxi.analytics.value.model.ValueModel;
import org.guanxi.analytics.value.model.ValueModels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the model in use says of an account. Expected orders are BG/NBD's, the probability of being active is MBG/NBD's, for
 * BG/NBD is certain of everybody who ordered once. Money is in the account's own currency.
 */
@Component
public class ValueScorer {

    public static final int MONTHS = 12;

    private final ValueModels models;
    private final ValueSettings settings;
    private final Rates rates;
    private final Clock clock;

    ValueScorer(ValueModels models, ValueSettings settings, Rates rates, Clock clock) {
        this.models = models;
        this.settings = settings;
        this.rates = rates;
        this.clock = clock;
    }

    /** By the model in use. */
    public UnaryOperator<Profile> current() {
        var current = models.current();
        return profile ->
                profile.with(current.map(model -> score(model, profile)).orElse(null));
    }

    Profile by(ValueModel model, Profile profile) {
        return profile.with(score(model, profile));
    }

    /** @return null without an order until then: such accounts were no customers on that day */
    private @Nullable ValueScore score(ValueModel model, Profile profile) {
        var asOf = model.asOf(clock.instant());
        var day = asOf.atOffset(ZoneOffset.UTC).toLocalDate();
        return Purchases.of(profile.orders(), day, model.currency(), rates)
                .map(purchases -> score(model, purchases, ownCurrency(profile), asOf))
                .orElse(null);
    }

    private ValueScore score(ValueModel model, Purchases purchases, String currency, Instant asOf) {
        var bgNbd = BgNbd.of(model.bgNbd());
        double orders = bgNbd.expectedOrders(purchases.history(), MONTHS * LifetimeValue.WEEKS_PER_MONTH);
        double active = MbgNbd.of(model.mbgNbd()).probabilityActive(purchases.history());
        var spend = spend(model, purchases, currency);
        var lifetime = new LifetimeValue(bgNbd, settings.margin(), settings.yearlyDiscount());
        var value = spend == null ? null : lifetime.of(purchases.history(), spend, MONTHS);
        return new ValueScore(orders, spend, value, active, asOf, model.version());
    }

    private @Nullable Double spend(ValueModel model, Purchases purchases, String currency) {
        if (model.gammaGamma() == null) return null;
        double spend = GammaGamma.of(model.gammaGamma()).expectedSpend(purchases.spending());
        double own = spend * rates.factor(model.currency(), currency);
        return Double.isFinite(own) ? own : null;
    }

    private static String ownCurrency(Profile profile) {
        var currency = profile.orders().currency();
        return currency == null ? "" : currency;
    }
}
