package org.guanxi.analytics.value.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BinaryOperator;
import org.guanxi.analytics.profile.Profile;
import org.guanxi.analytics.profile.Profiles;
import org.guanxi.analytics.profile.ValueScore;
import org.guanxi.analytics.table.Columns;
import org.guanxi.analytics.value.AnyBuyer;
import org.guanxi.analytics.value.model.AnyModel;
import org.guanxi.analytics.value.model.ValueModel;
import org.guanxi.analytics.value.model.ValueModels;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ValueScoringDbTest {

    @Autowired
    ValueScoring scoring;

    @Autowired
    ValueScorer scorer;

    @Autowired
    ValueModels models;

    @Autowired
    TestClient client;

    @Autowired
    Clock clock;

    @Autowired
    Profiles profiles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate steps;

    private int inUse;

    @Test
    void triesAgainAPageThatMetALock() throws Exception {
        int patience = jdbc.sql("SELECT @@innodb_lock_wait_timeout")
                .query(Integer.class)
                .single();
        assertThat(patience).isLessThan(10);
        var account = AnyBuyer.of(profiles, steps);
        var locked = new CountDownLatch(1);
        var pages = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var holder = threads.submit(() -> hold(account, locked, patience + 1));
            locked.await();
            scoring.afterFit(AnyModel.pinned(1_000_001), pages::incrementAndGet);
            holder.get();
        }
        assertThat(score(account).modelVersion()).isEqualTo(1_000_001);
        assertThat(pages).as("says after each page that it is at work").hasPositiveValue();
    }

    @Test
    void leavesWhomTheModelHasScoredAlready() {
        var account = AnyBuyer.of(profiles, steps);
        var model = AnyModel.pinned(1_000_002);
        scoring.afterFit(model, () -> {});
        jdbc.sql("UPDATE profile SET expected_orders = 99 WHERE account_id = ?")
                .param(Columns.of(account))
                .update();
        scoring.afterFit(model, () -> {});
        assertThat(score(account).expectedOrders()).isEqualTo(99);
        scoring.afterFit(AnyModel.pinned(1_000_003), () -> {});
        assertThat(score(account).expectedOrders()).isLessThan(99);
    }

    @Test
    void givesEverybodyTheFiguresOfThePastDayThatTheModelIsForWhoeverOrdersSince() {
        var model = inUse();
        var account = AnyBuyer.of(profiles, steps);
        scoring.afterFit(model, () -> {});
        var before = score(account);
        assertThat(before.asOf()).isEqualTo("2026-05-01T00:00:00Z");
        AnyBuyer.orders(profiles, steps, account, Instant.parse("2026-05-03T10:00:00Z"), ordered());
        assertThat(score(account)).isEqualTo(before);
    }

    @Test
    void saysWhyWhoHadNotOrderedByThatDayHasNoValue() {
        inUse();
        var account = UUID.randomUUID();
        AnyBuyer.orders(profiles, steps, account, Instant.parse("2026-05-02T00:00:00Z"), ordered());
        assertThat(profiles.find(account).orElseThrow().value()).isNull();
        var none = insight(account).get("noValue");
        assertThat(none.get("cause").asString()).isEqualTo("NO_ORDER_UNTIL_THEN");
        assertThat(none.get("asOfDay").asString()).isEqualTo("2026-05-01");
    }

    /** Purchases and the probability of being active need no money. */
    @Test
    void saysWhyTheMoneyOfWhoOrderedWithoutARateCannotBeTold() {
        inUse();
        var account = AnyBuyer.of(profiles, steps);
        AnyBuyer.orders(profiles, steps, account, Instant.parse("2026-03-01T10:00:00Z"), "KWD", ordered());
        var insight = insight(account);
        assertThat(insight.at("/value/expectedOrders").asDouble()).isPositive();
        assertThat(insight.at("/value/probabilityActive").asDouble()).isPositive();
        for (var money : List.of("expectedSpend", "expectedValue", "currency"))
            assertThat(insight.get("value").hasNonNull(money)).as(money).isFalse();
        assertThat(insight.at("/noValue/cause").asString()).isEqualTo("ORDERS_WITHOUT_RATE");
        assertThat(insight.at("/noValue/ordersWithoutRate").asInt()).isOne();
    }

    @Test
    void saysNothingOfThatWhereTheMoneyIsTold() {
        inUse();
        var account = AnyBuyer.of(profiles, steps);
        AnyBuyer.orders(profiles, steps, account, Instant.parse("2026-03-01T10:00:00Z"), "USD", ordered());
        assertThat(insight(account).at("/value/expectedValue").asDouble()).isPositive();
        assertThat(insight(account).hasNonNull("noValue")).isFalse();
    }

    /** An earlier release took the last order's moment for that of the figures. */
    @Test
    void bringsFiguresOfAnotherDayBackAtNight() {
        var model = inUse();
        var account = AnyBuyer.of(profiles, steps);
        scoring.afterFit(model, () -> {});
        var right = score(account);
        jdbc.sql("UPDATE profile SET value_as_of = '2026-05-03', expected_orders = 99 WHERE account_id = ?")
                .param(Columns.of(account))
                .update();
        scoring.renew();
        assertThat(score(account)).isEqualTo(right);
    }

    private JsonNode insight(UUID account) {
        return client.get(Tokens.partner("insights:read"), "/api/insights/accounts/" + account)
                .json();
    }

    private ValueModel inUse() {
        var model = AnyModel.pinned(models.newestVersion() + 1);
        models.insert(model);
        inUse = model.version();
        models.use(inUse, clock.instant());
        return model;
    }

    /** Whatever the other tests fit comes before it again. */
    @AfterEach
    void putAway() {
        if (inUse > 0) models.use(inUse, Instant.EPOCH.plusSeconds(1));
    }

    private BinaryOperator<Profile> ordered() {
        return (before, after) -> scorer.current().apply(after);
    }

    private void hold(UUID account, CountDownLatch locked, int seconds) {
        steps.executeWithoutResult(status -> {
            jdbc.sql("SELECT orders FROM profile WHERE account_id = ? FOR UPDATE")
                    .param(Columns.of(account))
                    .query(Integer.class)
                    .single();
            locked.countDown();
            jdbc.sql("SELECT SLEEP(?)").param(seconds).query(Integer.class).single();
        });
    }

    private ValueScore score(UUID account) {
        return profiles.find(account).orElseThrow().value();
    }
}
