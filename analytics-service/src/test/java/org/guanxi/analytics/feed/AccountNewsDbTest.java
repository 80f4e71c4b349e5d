package org.guanxi.analytics.feed;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.guanxi.analytics.fact.AnyFacts;
import org.guanxi.analytics.profile.AnyProfile;
import org.guanxi.analytics.profile.Profile;
import org.guanxi.analytics.profile.Profiles;
import org.guanxi.analytics.rule.AnyRule;
import org.guanxi.analytics.rule.Rule;
import org.guanxi.analytics.rule.RuleReader;
import org.guanxi.analytics.table.Columns;
import org.guanxi.shared.testing.ServiceTest;
import org.guanxi.shared.testing.TestClient;
import org.guanxi.shared.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Work done bit by bit, by several at once, in any order and more than once ends where one look at everything would. */
@ServiceTest
class AccountNewsDbTest {

    private static final int ACCOUNTS = 40;

    @Autowired
    AccountNews news;

    @Autowired
    Profiles profiles;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClient client;

    @Autowired
    JsonMapper json;

    @Autowired
    Clock clock;

    private final Random random = new Random(11);
    private final List<UUID> accounts =
            Stream.generate(UUID::randomUUID).limit(ACCOUNTS).toList();

    @Test
    void endsWhereOneLookAtEverythingWould() throws Exception {
        var told = new ArrayList<News>();
        for (var account : accounts) {
            told.add(News.of("crm.customer.account.created.v1", AnyProfile.notice(account, random)));
            AnyFacts.of(account, random, 20).forEach(fact -> told.add(News.of("test", fact)));
        }
        AnyFacts.of(accounts, random, 200).forEach(fact -> told.add(News.of("test", fact)));
        var rules = segments(12);
        applyAtOnce(told);
        rules.putAll(segments(6));
        assertProfiles(told);
        await().atMost(Duration.ofMinutes(1)).until(() -> unfilled() == 0);
        rules.forEach(this::assertMembers);
    }

    private void applyAtOnce(List<News> told) throws Exception {
        var twice = new ArrayList<>(told);
        twice.addAll(told.subList(0, told.size() / 2));
        Collections.shuffle(twice, random);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var done = new ArrayList<Future<?>>();
            for (int from = 0; from < twice.size(); from += 25) {
                var batch = List.copyOf(twice.subList(from, Math.min(from + 25, twice.size())));
                done.add(threads.submit(() -> applyAtLast(batch)));
            }
            for (var each : done) each.get();
        }
    }

    /** As the stream does when another is at work on the same. */
    private void applyAtLast(List<News> batch) {
        while (true) {
            try {
                news.apply(batch);
                return;
            } catch (TransientDataAccessException again) {
                Thread.onSpinWait();
            }
        }
    }

    private Map<UUID, Rule> segments(int number) {
        var rules = new java.util.HashMap<UUID, Rule>();
        for (int i = 0; i < number; i++) {
            var rule = AnyRule.of(random, 2);
            var body = json.writeValueAsString(Map.of("name", "Any " + UUID.randomUUID(), "rule", rule));
            var created = client.post(Tokens.partner("segments:write"), "/api/segments", body);
            rules.put(UUID.fromString(created.json().get("id").asString()), RuleReader.read(rule));
        }
        return rules;
    }

    private long unfilled() {
        return jdbc.sql("SELECT COUNT(*) FROM segment WHERE filled_version < rule_version")
                .query(Long.class)
                .single();
    }

    private void assertProfiles(List<News> told) {
        var facts = told.stream().map(News::fact).filter(Objects::nonNull).toList();
        for (var account : accounts) {
            var expected = AnyProfile.of(account, facts);
            var actual = profiles.find(account).orElseThrow();
            assertThat(actual.orders()).isEqualTo(expected.orders());
            assertThat(actual.dealings()).isEqualTo(expected.dealings());
            assertThat(actual.worth().revenue()).isEqualTo(expected.worth().revenue());
            assertThat(actual.worth().openAmount()).isEqualTo(expected.worth().openAmount());
        }
    }

    private void assertMembers(UUID segment, Rule rule) {
        var now = clock.instant();
        Set<UUID> expected = accounts.stream()
                .map(account -> profiles.find(account).orElseThrow())
                .filter(profile -> rule.matches(profile, now))
                .map(Profile::accountId)
                .collect(toSet());
        var actual = jdbc.sql(
                        "SELECT account_id FROM segment_member WHERE segment_id = :segment AND account_id IN (:ids)")
                .param("segment", Columns.of(segment))
                .param("ids", accounts.stream().map(Columns::of).toList())
                .query((row, index) -> Columns.id(row, "account_id"))
                .list();
        assertThat(Set.copyOf(actual)).as("%s", rule).isEqualTo(expected);
    }
}
