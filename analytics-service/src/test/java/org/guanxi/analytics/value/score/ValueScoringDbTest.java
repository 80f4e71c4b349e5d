package org.guanxi.analytics.value.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.guanxi.analytics.profile.Profiles;
import org.guanxi.analytics.profile.ValueScore;
import org.guanxi.analytics.table.Columns;
import org.guanxi.analytics.value.AnyBuyer;
import org.guanxi.analytics.value.model.AnyModel;
import org.guanxi.shared.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServiceTest
class ValueScoringDbTest {

    @Autowired
    ValueScoring scoring;

    @Autowired
    Profiles profiles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate steps;

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
