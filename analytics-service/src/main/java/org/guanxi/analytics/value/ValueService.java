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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be asked of the customer value model. */
@Service
class ValueService {

    private static final Logger log = LoggerFactory.getLogger(ValueService.class);
    private static final int MOST_VERSIONS = 100;

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
        return ModelView.of(current());
    }

    ModelView requireModel(int version) {
        return ModelView.of(models.require(version));
    }

    ModelVersions versions() {
        return ModelVersions.of(
                models.list(MOST_VERSIONS),
                models.current().map(ValueModel::version).orElse(0));
    }

    /** From now on whoever orders is scored by it; everybody else by the job that it answers with. */
    @Transactional
    FitView use(UseModel wanted) {
        var model = models.require(wanted.version());
        var now = clock.instant();
        models.use(model.version(), now);
        var id = Ids.next();
        fits.insertScoring(id, model.version(), model.observationEnd(), now);
        log.info("Customer value model {} is put to use", model.version());
        return fits.require(id);
    }

    DiagnosticsView requireDiagnostics() {
        return DiagnosticsView.of(current());
    }

    ValueDistribution requireDistribution() {
        return distributions.of(current());
    }

    private ValueModel current() {
        return models.current().orElseThrow(ModelNotFitted::new);
    }
}
