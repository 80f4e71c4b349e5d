package org.guanxi.analytics.value.fit;

import java.time.Clock;
import java.util.Optional;
import org.guanxi.analytics.grid.RfmGrid;
import org.guanxi.analytics.lifetime.FitRefused;
import org.guanxi.analytics.profile.Profiles;
import org.guanxi.analytics.segment.member.Cause;
import org.guanxi.analytics.value.model.ValueModel;
import org.guanxi.analytics.value.model.ValueModels;
import org.guanxi.analytics.value.score.ValueScoring;
import org.guanxi.shared.event.analytics.CustomerValueFitted;
import org.guanxi.shared.outbox.Outbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes fits one after the other. A model counts from the moment it is saved; then everybody is scored by it. */
@Component
class ValueFitWorker {

    private static final Logger log = LoggerFactory.getLogger(ValueFitWorker.class);

    private final ValueFits fits;
    private final ValueModels models;
    private final Work work;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** What a fit sets to work: the fitter on all orders, then the scoring of everybody. */
    @Component
    record Work(Profiles profiles, ValueFitter fitter, ValueScoring scoring, RfmGrid grid, Outbox outbox) {}

    ValueFitWorker(ValueFits fits, ValueModels models, Work work, TransactionTemplate steps, Clock clock) {
        this.fits = fits;
        this.models = models;
        this.work = work;
        this.transaction = steps;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${guanxi.analytics.tick:500ms}")
    void runNext() {
        Optional<FitView> next = transaction.execute(status -> fits.take(clock.instant()));
        if (next != null) next.ifPresent(this::run);
    }

    private void run(FitView fit) {
        try {
            var model = work.fitter.fit(models.newestVersion() + 1, work.profiles.allOrders(), fit.observationEnd());
            transaction.executeWithoutResult(status -> save(model));
            work.scoring.scoreAll(model, Cause.event(ValueScoring.FITTED));
            work.grid.renew();
            fits.complete(fit.id(), model.version(), clock.instant());
            log.info("Customer value fitted: version {}, {} accounts", model.version(), model.sampleSize());
        } catch (FitRefused refused) {
            fits.fail(fit.id(), refused.reason().name(), refused.getMessage(), clock.instant());
            log.info("Customer value not fitted: {}", refused.reason());
        } catch (RuntimeException unforeseen) {
            log.error("Customer value not fitted", unforeseen);
            fits.fail(fit.id(), "UNFORESEEN", null, clock.instant());
        }
    }

    private void save(ValueModel model) {
        models.insert(model);
        var end = model.observationEnd().atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
        work.outbox.append(new CustomerValueFitted(
                model.id(),
                model.fittedAt(),
                model.version(),
                end,
                model.sampleSize(),
                model.bgNbd().logLikelihood()));
    }
}
