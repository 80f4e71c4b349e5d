package org.guanxi.analytics.rule;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.guanxi.analytics.fact.AnyFacts;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.profile.AnyProfile;
import org.guanxi.analytics.profile.Profile;
import org.guanxi.analytics.profile.Profiles;
import org.guanxi.analytics.table.Columns;
import org.guanxi.shared.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The two forms of a rule, in memory and in SQL, must never disagree. */
@ServiceTest
class RuleSqlDbTest {

    private static final int ACCOUNTS = 60;

    @Autowired
    Profiles profiles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate steps;

    @Test
    void countsTheSameAccountsAsTheRuleItself() {
        var random = new Random(5);
        var accounts = stored(random);
        // meanwhile the service may score anew what was stored: both look at the same moment
        var moment = new TransactionTemplate(Objects.requireNonNull(steps.getTransactionManager()));
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        moment.executeWithoutResult(status -> compare(random, read(accounts)));
    }

    private void compare(Random random, List<Profile> stored) {
        var ids =
                stored.stream().map(profile -> Columns.of(profile.accountId())).toList();
        int both = 0;
        for (int round = 0; round < 600; round++) {
            var json = AnyRule.of(random, 3);
            var rule = RuleReader.read(json);
            var now = Instant.parse("2026-06-01T00:00:00Z").plusSeconds(random.nextInt(200 * 86_400));
            var expected = stored.stream()
                    .filter(profile -> rule.matches(profile, now))
                    .map(Profile::accountId)
                    .collect(toSet());
            assertThat(selected(RuleSql.of(rule, now), ids))
                    .as("%s at %s", json, now)
                    .isEqualTo(expected);
            if (!expected.isEmpty() && expected.size() < ACCOUNTS) both++;
        }
        assertThat(both).isGreaterThan(150);
    }

    private Set<UUID> selected(RuleSql sql, List<Object> ids) {
        return Set.copyOf(jdbc.sql("SELECT account_id FROM profile WHERE account_id IN (:ids) AND " + sql.condition())
                .params(sql.parameters())
                .param("ids", ids)
                .query((row, index) -> Columns.id(row, "account_id"))
                .list());
    }

    private List<UUID> stored(Random random) {
        var all = new ArrayList<UUID>();
        for (int i = 0; i < ACCOUNTS; i++) {
            var account = UUID.randomUUID();
            var news = new ArrayList<Fact>(AnyFacts.of(account, random, random.nextInt(15)));
            var scores = AnyProfile.any(account, random);
            steps.executeWithoutResult(status -> {
                profiles.record(List.of(account), List.of(), news, (before, after) -> after);
                profiles.record(
                        List.of(account),
                        List.of(AnyProfile.notice(account, random)),
                        List.of(),
                        (before, after) -> after);
                profiles.update(
                        List.of(account), profile -> profile.with(scores.rfm()).with(scores.value()));
            });
            all.add(account);
        }
        return all;
    }

    private List<Profile> read(List<UUID> accounts) {
        return accounts.stream()
                .map(account -> profiles.find(account).orElseThrow())
                .toList();
    }
}
