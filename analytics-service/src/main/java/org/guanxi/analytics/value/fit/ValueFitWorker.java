package org.guanxi.analytics.value.fit;

import java.time.Clock;
import java.util.Optional;
import org.guanxi.analytics.grid.RfmGrid;
import org.guanxi.analytics.lifetime.FitRefused;
import org.guanxi.analytics.profile.Profiles;
import org.guanxi.analytics.value.model.ValueModel;
import org.guanxi.analytics.value.model.ValueModels;
import org.guanxi.analytics.value.score.ValueScoring;
import org.guanxi.shared.event.analytics.CustomerValueFitted;
import org.guanxi.shared.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes fits one after the other. A model counts from the moment it is saved; then everybody is scored by it. What hinders
 * that does not make the fit fail: it stays at work, and whoever takes it up goes on with the scoring.
 */
@Component
class ValueFitWorker {

    private static final Logger log = LoggerFactory.getLogger(ValueFitWorker.class);

    private final ValueFits fits;
    private final ValueModels models;
    private final Work work;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** What a fit sets to work: the fitter on all orders, once they have arrived; then the scoring of everybody. */
    @Component
    record Work(
            FeedWait feeds, Profiles profiles, ValueFitter fitter, ValueScoring scoring, RfmGrid grid, Outbox outbox) {}

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
        var version = fit.modelVersion() == null ? newModel(fit) : fit.modelVersion();
        if (version != null) follow(fit, version);
    }

    /** @return the version of the model that it has come to; null when it has failed or stays for who takes it up */
    private @Nullable Integer newModel(FitView fit) {
        try {
            boolean complete = work.feeds.isOver(() -> fits.waits(fit.id(), clock.instant()));
            fits.goesOn(fit.id(), clock.instant());
            int version = models.newestVersion() + 1;
            var model = work.fitter.fit(version, work.profiles.allOrders(), fit.observationEnd(), complete);
            if (!save(fit, model)) return null;
            log.info("Customer value fitted: version {}, {} accounts", model.version(), model.sampleSize());
            return model.version();
        } catch (FitRefused refused) {
            fits.fail(fit.id(), refused.reason().name(), FitDetail.write(refused), clock.instant());
            log.info("Customer value not fitted: {}", refused.getMessage());
        } catch (InterruptedException stopping) {
            log.info("Customer value not fitted yet: {}", stopping.getMessage());
        } catch (RuntimeException unforeseen) {
            log.error("Customer value not fitted", unforeseen);
            fits.fail(fit.id(), "UNFORESEEN", null, clock.instant());
        }
        return null;
    }

    /** Scores everybody, unless another model is in use by now. */
    private void follow(FitView fit, int version) {
        Runnable atWork = () -> fits.touch(fit.id(), clock.instant());
        try {
            models.current().filter(current -> current.version() == version).ifPresent(model -> {
                work.scoring.afterFit(model, atWork);
                work.grid.renew(atWork);
            });
            fits.complete(fit.id(), clock.instant());
        } catch (RuntimeException hindered) {
            log.error("Not everybody is scored by version {} yet", version, hindered);
        }
    }

    /** False when somebody else has fitted it meanwhile. */
    private boolean save(FitView fit, ValueModel model) {
        Boolean saved = transaction.execute(status -> {
            if (!fits.saved(fit.id(), model.version(), clock.instant())) return false;
            insert(model);
            return true;
        });
        return Boolean.TRUE.equals(saved);
    }

    private void insert(ValueModel model) {
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
