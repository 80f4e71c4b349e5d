package org.guanxi.analytics.value.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import org.guanxi.analytics.rule.RuleReader;
import org.guanxi.analytics.rule.RuleSql;
import org.guanxi.analytics.table.Columns;
import org.guanxi.analytics.value.model.AnyModel;
import org.guanxi.shared.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every number that is shown can be followed to exactly those whom it counts. */
@ServiceTest
class ValueDistributionsDbTest {

    private static final int ACCOUNTS = 120;
    private static final String CURRENCY = "XTS";

    @Autowired
    ValueDistributions distributions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate steps;

    @Autowired
    Clock clock;

    @BeforeEach
    void score() {
        var random = new Random(7);
        for (int i = 0; i < ACCOUNTS; i++)
            jdbc.sql("INSERT INTO profile (account_id, sequence, name, currency, expected_orders, common_value,"
                            + " probability_active, value_as_of, value_model)"
                            + " VALUES (?, 1, 'Valued', ?, ?, ?, ?, UTC_TIMESTAMP(6), 1)")
                    .params(
                            Columns.of(UUID.randomUUID()),
                            CURRENCY,
                            random.nextDouble(),
                            Math.exp(6 + 2 * random.nextGaussian()),
                            i % 20 == 0 ? 0.3 : random.nextDouble())
                    .update();
    }

    /** They are no whole accounts: nobody else is to meet them. */
    @AfterEach
    void forget() {
        jdbc.sql("DELETE FROM profile WHERE currency = ?").param(CURRENCY).update();
    }

    @Test
    void countsInEachBinWhomItsRuleTakesIn() {
        var distribution = distributions.of(AnyModel.pinned(1));
        var values = distribution.values().getFirst();
        assertThat(values.currency()).isEqualTo("CNY");
        assertThat(values.accounts()).isGreaterThanOrEqualTo(ACCOUNTS);
        assertThat(values.bins()).hasSizeBetween(5, Ladder.MOST + 1);
        assertThat(values.bins()).allSatisfy(bin -> assertThat(counted(bin)).isEqualTo(bin.accounts()));
        double sum = jdbc.sql("SELECT SUM(common_value) FROM profile WHERE sequence IS NOT NULL")
                .query(Double.class)
                .single();
        assertThat(values.sum()).isCloseTo(sum, within(1e-6 * sum));
        assertThat(distribution.active().bins())
                .hasSize(10)
                .allSatisfy(bin -> assertThat(counted(bin)).isEqualTo(bin.accounts()));
        assertThat(distribution.active().accounts()).isGreaterThanOrEqualTo(ACCOUNTS);
    }

    @Test
    void isFromThePastDayThatItsModelIsFor() {
        var distribution = distributions.of(AnyModel.pinned(1));
        assertThat(distribution.asOf()).isEqualTo("2026-05-01T00:00:00Z");
        assertThat(distribution.asOfDay()).isEqualTo("2026-05-01");
    }

    @Test
    void makesOneBinOfEqualValues() {
        steps.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("UPDATE profile SET common_value = 101 WHERE common_value IS NOT NULL")
                    .update();
            var values = distributions.of(AnyModel.pinned(1)).values().getFirst();
            assertThat(values.bins())
                    .singleElement()
                    .satisfies(bin -> assertThat(counted(bin))
                            .isEqualTo(values.accounts())
                            .isGreaterThanOrEqualTo(ACCOUNTS));
        });
    }

    private long counted(Bin bin) {
        var rule = RuleSql.of(RuleReader.read(bin.rule()), clock.instant());
        return jdbc.sql("SELECT COUNT(*) FROM profile WHERE sequence IS NOT NULL AND " + rule.condition())
                .params(rule.parameters())
                .query(Long.class)
                .single();
    }
}
