package org.guanxi.analytics.value.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.analytics.profile.Profiles;
import org.guanxi.analytics.table.Columns;
import org.guanxi.analytics.value.AnyBuyer;
import org.guanxi.analytics.value.model.AnyModel;
import org.guanxi.analytics.value.model.ValueModels;
import org.guanxi.shared.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Fits that somebody began: they are left to him while he is at work, and taken up when he has died. */
@ServiceTest
class ValueFitWorkerDbTest {

    @Autowired
    ValueFits fits;

    @Autowired
    ValueModels models;

    @Autowired
    Profiles profiles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate steps;

    @Autowired
    Clock clock;

    @Test
    void goesOnWithTheScoringThatAnotherDiedIn() {
        var account = AnyBuyer.of(profiles, steps);
        int version = models.newestVersion() + 1;
        models.insert(AnyModel.pinned(version));
        var fit = running(version, clock.instant().minus(Duration.ofHours(1)));
        await().atMost(Duration.ofMinutes(2)).until(() -> fits.require(fit).state() == FitState.COMPLETED);
        assertThat(fits.require(fit).modelVersion()).isEqualTo(version);
        assertThat(models.newestVersion()).as("it is not fitted once more").isEqualTo(version);
        assertThat(profiles.find(account).orElseThrow().value())
                .satisfies(value -> assertThat(value.modelVersion()).isEqualTo(version));
    }

    @Test
    void leavesAFitThatSomebodyIsAtWorkOn() {
        var fit = running(null, clock.instant());
        try {
            assertThat(taken()).isEmpty();
            fits.insert(UUID.randomUUID(), null, clock.instant(), null);
            assertThat(taken()).as("one after the other").isEmpty();
        } finally {
            jdbc.sql("DELETE FROM value_fit WHERE id = ? OR state = 'QUEUED'")
                    .param(Columns.of(fit))
                    .update();
        }
    }

    @Test
    void aFitThatHasComeToAModelHasNotFailed() {
        var fit = running(null, clock.instant());
        try {
            assertThat(fits.saved(fit, 7, clock.instant())).isTrue();
            assertThat(fits.saved(fit, 8, clock.instant())).isFalse();
            fits.fail(fit, "UNFORESEEN", null, clock.instant());
            assertThat(fits.require(fit).state()).isEqualTo(FitState.RUNNING);
            assertThat(fits.require(fit).modelVersion()).isEqualTo(7);
        } finally {
            jdbc.sql("DELETE FROM value_fit WHERE id = ?")
                    .param(Columns.of(fit))
                    .update();
        }
    }

    private Optional<FitView> taken() {
        return steps.execute(status -> fits.take(clock.instant()));
    }

    /** Begun an hour ago. */
    private UUID running(Integer modelVersion, Instant workedAt) {
        var fit = UUID.randomUUID();
        var begun = Columns.of(clock.instant().minus(Duration.ofHours(1)));
        jdbc.sql("INSERT INTO value_fit (id, state, model_version, created_at, started_at, worked_at)"
                        + " VALUES (?, 'RUNNING', ?, ?, ?, ?)")
                .params(Arrays.asList(Columns.of(fit), modelVersion, begun, begun, Columns.of(workedAt)))
                .update();
        return fit;
    }
}
