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
import org.guanxi.shared.security.Role;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Fits that somebody began: they are left to him while he is at work, and taken up when he has died. */
@ServiceTest
class ValueFitWorkerDbTest {

    private static final String PARTNER = Tokens.partner("models:read models:write");
    private static final String MODEL = "/api/models/customer-value";

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

    @Autowired
    TestClient client;

    @Test
    void goesOnWithTheScoringThatAnotherDiedIn() {
        var account = AnyBuyer.of(profiles, steps);
        int version = models.newestVersion() + 1;
        models.insert(AnyModel.pinned(version));
        models.use(version, clock.instant());
        var fit = running(version, clock.instant().minus(Duration.ofHours(1)));
        await().atMost(Duration.ofMinutes(2)).until(() -> fits.require(fit).state() == FitState.COMPLETED);
        assertThat(fits.require(fit).modelVersion()).isEqualTo(version);
        assertThat(models.newestVersion()).as("it is not fitted once more").isEqualTo(version);
        assertThat(profiles.find(account).orElseThrow().value())
                .satisfies(value -> assertThat(value.modelVersion()).isEqualTo(version));
    }

    @Test
    void scoresEverybodyByAnEarlierModelThatIsChosenAgain() {
        var account = AnyBuyer.of(profiles, steps);
        int earlier = models.newestVersion() + 1;
        models.insert(AnyModel.pinned(earlier));
        models.insert(AnyModel.pinned(earlier + 1));
        models.use(earlier + 1, clock.instant());
        running(earlier + 1, clock.instant().minus(Duration.ofHours(1)));
        await().atMost(Duration.ofMinutes(2)).until(() -> scoredBy(account) == earlier + 1);

        var chosen = client.put(PARTNER, MODEL + "/current", "{\"version\":" + earlier + "}");
        assertThat(chosen.status()).as(chosen.text()).isEqualTo(202);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> client.get(PARTNER, chosen.header("Location"))
                        .json()
                        .get("state")
                        .asString()
                        .equals("COMPLETED"));

        assertThat(scoredBy(account)).isEqualTo(earlier);
        var model = client.get(PARTNER, MODEL).json();
        assertThat(model.get("version").asInt()).isEqualTo(earlier);
        assertThat(model.at("/warnings/0").asString()).isEqualTo("OBSERVATION_PAST");
        var versions = client.get(PARTNER, MODEL + "/versions").json().get("items");
        assertThat(versions.at("/0/version").asInt()).isEqualTo(earlier + 1);
        assertThat(versions.at("/0/current").asBoolean()).isFalse();
        assertThat(versions.at("/1/current").asBoolean()).isTrue();
        assertThat(client.get(PARTNER, MODEL + "/versions/" + (earlier + 1))
                        .json()
                        .get("version")
                        .asInt())
                .isEqualTo(earlier + 1);
    }

    @Test
    void putsOnlyAModelThatIsThereToUseAndOnlyForWhoMay() {
        var missing = client.put(PARTNER, MODEL + "/current", "{\"version\":1000000}");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.json().get("code").asString()).isEqualTo("model-version-not-found");
        assertThat(client.put(Tokens.person(Role.READ_ONLY), MODEL + "/current", "{\"version\":1}")
                        .status())
                .isEqualTo(403);
    }

    private int scoredBy(UUID account) {
        var value = profiles.find(account).orElseThrow().value();
        return value == null ? 0 : value.modelVersion();
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
