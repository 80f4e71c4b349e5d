package org.guanxi.analytics.value;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.guanxi.analytics.value.distribution.ValueDistribution;
import org.guanxi.analytics.value.distribution.ValueDistributions;
import org.guanxi.analytics.value.fit.FitView;
import org.guanxi.analytics.value.fit.ValueFits;
import org.guanxi.analytics.value.model.ValueModel;
import org.guanxi.analytics.value.model.ValueModels;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.id.Ids;
import org.springframework.stereotype.Service;

/** What may be asked of the customer value model. */
@Service
class ValueService {

    private final ValueFits fits;
    private final ValueModels models;
    private final ValueDistributions distributions;
    private final Clock clock;

    ValueService(ValueFits fits, ValueModels models, ValueDistributions distributions, Clock clock) {
        this.fits = fits;
        this.models = models;
        this.distributions = distributions;
        this.clock = clock;
    }

    FitView fit(FitCustomerValue request, IdempotencyKey key) {
        var earlier = key.earlier(request, fits::findRequested, ValueFits.Requested::stamp);
        if (earlier.isPresent()) return earlier.get().fit();
        var now = clock.instant();
        var observationEnd = request.observationEnd();
        if (observationEnd != null
                && observationEnd.isAfter(now.atOffset(ZoneOffset.UTC).toLocalDate()))
            throw new ObservationInFuture(observationEnd);
        var id = Ids.next();
        fits.insert(id, observationEnd, now, key.stamp(request));
        return fits.require(id);
    }

    FitView requireFit(UUID id) {
        return fits.require(id);
    }

    ModelView requireModel() {
        return ModelView.of(newest());
    }

    DiagnosticsView requireDiagnostics() {
        return DiagnosticsView.of(newest());
    }

    ValueDistribution requireDistribution() {
        return distributions.of(newest().version());
    }

    private ValueModel newest() {
        return models.newest().orElseThrow(ModelNotFitted::new);
    }
}
