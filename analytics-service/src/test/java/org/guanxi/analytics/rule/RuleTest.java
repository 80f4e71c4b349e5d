package org.guanxi.analytics.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.guanxi.analytics.fact.Rates;
import org.guanxi.analytics.profile.AnyProfile;
import org.guanxi.analytics.profile.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

class RuleTest {

    private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");
    private static final Map<String, Object> DORMANT = compare("orders.lastAt", "notWithinLast", "P60D");
    private static final Map<String, Object> PERSON = compare("account.kind", "eq", "PERSON");

    private final Profile person = AnyProfile.ordering("2026-07-01T10:00:00Z", "120.50");

    @ParameterizedTest
    @CsvSource({
        "account.kind, eq, PERSON, true",
        "account.kind, ne, PERSON, false",
        "account.name, contains, ANY, true",
        "account.industry, eq, rETAIL, true",
        "account.industry, ne, RÉTAIL, false",
        "account.industry, contains, tÁi, true",
        "account.industry, eq, Retai, false",
        "orders.currency, eq, cny, true",
        "orders.count, ge, 1, true",
        "orders.revenue, gt, 120.50, false",
        "orders.revenue, le, 120.50, true",
        "orders.lastAt, withinLast, P4M, true",
        "orders.lastAt, withinLast, P3M, false",
        "orders.lastAt, notWithinLast, P60D, true",
        "orders.lastAt, lt, 2026-07-02, true",
        "orders.lastAt, ge, -93d, true",
        "orders.lastAt, ge, -92d, false",
        "orders.lastAt, lt, today, true",
        "orders.lastAt, gt, now, false",
        "orders.countLast90Days, eq, 0, true",
        "orders.countLast365Days, eq, 1, true",
        "deals.lastWonAt, notWithinLast, P1D, false",
        "account.region, ne, 华东, false",
        "account.country, ne, CN, true",
        "rfm.name, ne, LOST, true",
        "value.expectedValue, ne, 5, true",
        "rfm.name, eq, LOST, false"
    })
    void comparesOneField(String field, String op, String value, boolean expected) {
        assertThat(RuleReader.read(compare(field, op, value)).matches(person, NOW))
                .isEqualTo(expected);
    }

    @Test
    void holdsOfAMissingValueOnlyThatItIsEmptyOrNotThat() {
        for (var op : List.of("eq", "lt", "ge"))
            assertThat(RuleReader.read(compare("value.expectedValue", op, 5)).matches(person, NOW))
                    .isFalse();
        for (var op : List.of("withinLast", "notWithinLast"))
            assertThat(RuleReader.read(compare("cases.lastAt", op, "P1D")).matches(person, NOW))
                    .isFalse();
        assertThat(RuleReader.read(Map.of("field", "cases.lastAt", "op", "isEmpty"))
                        .matches(person, NOW))
                .isTrue();
    }

    @Test
    void namesTheConditionsThatForceTheAnswer() {
        var rule = RuleReader.read(Map.of(
                "and", List.of(PERSON, Map.of("or", List.of(DORMANT, compare("orders.count", "gt", 5))))));
        assertThat(rule.because(person, NOW))
                .extracting(Condition::field)
                .containsExactly("account.kind", "orders.lastAt");
        var before = Instant.parse("2026-07-05T00:00:00Z");
        assertThat(rule.because(person, before))
                .extracting(Condition::field)
                .containsExactly("orders.lastAt", "orders.count");
    }

    @Test
    void namesTheCurrencyAndWhatMoneyLeavesOut() {
        var rule = RuleReader.read(compare("orders.revenue", "lt", 500));
        assertThat(rule.because(person, NOW)).singleElement().satisfies(condition -> {
            assertThat(condition.currency()).isEqualTo("CNY");
            assertThat(condition.withoutRate()).isNull();
        });
        var poor = person.priced(new Rates(Map.of("USD", 1.0)));
        assertThat(rule.because(poor, NOW)).singleElement().satisfies(condition -> {
            assertThat(condition.currency()).isEqualTo("USD");
            assertThat(condition.withoutRate()).isOne();
        });
        assertThat(Fields.changed(person, poor, NOW)).containsExactly("orders.revenue");
        assertThat(RuleReader.read(PERSON).because(person, NOW))
                .singleElement()
                .satisfies(condition -> assertThat(condition.currency()).isNull());
    }

    @Test
    void tellsMoneyWithTheDecimalsOfItsCurrency() {
        var converted = AnyProfile.ordering("2026-07-01T10:00:00Z", "533.285");
        assertThat(RuleReader.read(compare("orders.revenue", "lt", 533.29)).because(converted, NOW))
                .singleElement()
                .satisfies(condition -> assertThat(condition.actual()).hasToString("533.29"));
    }

    @Test
    void knowsWhenTimeAloneWillTell() {
        var rule = RuleReader.read(Map.of("and", List.of(PERSON, DORMANT)));
        assertThat(rule.nextFlip(person, Instant.parse("2026-07-05T00:00:00Z")))
                .contains(Instant.parse("2026-08-30T10:00:00Z"));
        assertThat(rule.nextFlip(person, NOW)).isEmpty();
        var organisation =
                RuleReader.read(Map.of("and", List.of(compare("account.kind", "eq", "ORGANISATION"), DORMANT)));
        assertThat(organisation.nextFlip(person, Instant.parse("2026-07-05T00:00:00Z")))
                .isEmpty();
    }

    @Test
    void knowsWhenAMovingDateWillPass() {
        var recent = RuleReader.read(compare("orders.lastAt", "ge", "-30d"));
        assertThat(recent.nextFlip(person, Instant.parse("2026-07-05T00:00:00Z")))
                .contains(Instant.parse("2026-07-31T10:00:00.000001Z"));
        assertThat(recent.nextFlip(person, NOW)).isEmpty();
        var today = RuleReader.read(compare("orders.lastAt", "ge", "today"));
        assertThat(today.nextFlip(person, Instant.parse("2026-07-01T11:00:00Z")))
                .contains(Instant.parse("2026-07-02T00:00:00Z"));
        assertThat(today.timed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "orders.count|ge|many|number",
                "orders.revenue|ge|-30d|amount",
                "orders.lastAt|ge|yesterday|2026-11-28",
                "orders.lastAt|ge|-99999w|2026-11-28",
                "orders.lastAt|withinLast|-30d|P30D",
                "account.kind|eq|ROBOT|ORGANISATION, PERSON",
                "account.region|in|华东|list",
                "orders.lastAt|isEmpty|false|no value"
            })
    void saysWhichFormItExpects(String field, String op, String value, String word) {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            assertThatThrownBy(() -> RuleReader.read(compare(field, op, value)))
                    .isInstanceOfSatisfying(
                            InvalidRule.class,
                            refused -> assertThat(refused.fields().getFirst().message())
                                    .contains(word));
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void keepsItsAnswerUntilTheNextFlipAndChangesItThere() {
        var random = new Random(3);
        int flips = 0;
        for (int round = 0; round < 12_000; round++) {
            var rule = RuleReader.read(AnyRule.of(random, 3));
            var profile = AnyProfile.any(new UUID(0, round), random);
            var now = Instant.parse("2026-06-01T00:00:00Z").plusSeconds(random.nextInt(200 * 86_400));
            boolean answer = rule.matches(profile, now);
            var flip = rule.nextFlip(profile, now);
            var until = flip.orElse(now.plus(Duration.ofDays(800)));
            for (int i = 0; i < 20; i++) {
                var between = now.plusSeconds((long)
                        (random.nextDouble() * Duration.between(now, until).toSeconds()));
                if (between.isBefore(until))
                    assertThat(rule.matches(profile, between)).isEqualTo(answer);
            }
            if (flip.isEmpty()) continue;
            flips++;
            assertThat(rule.matches(profile, until.minusNanos(1000))).isEqualTo(answer);
            assertThat(rule.matches(profile, until)).isNotEqualTo(answer);
        }
        assertThat(flips).isGreaterThan(150);
    }

    @Test
    void seesThatACountedOrderWillLeaveEarlierThoughTheCountIsTheSame() {
        var now = Instant.parse("2026-06-25T12:00:00Z");
        var before = AnyProfile.ordering("2026-06-20T10:00:00Z", "5");
        var corrected = AnyProfile.ordering("2026-06-10T10:00:00Z", "5");
        assertThat(Fields.changed(before, corrected, now))
                .contains("orders.countLast30Days", "orders.countLast90Days")
                .doesNotContain("orders.count");
    }

    @Test
    void changesNeitherAnswerNorNextFlipWhereNoMentionedFieldChanged() {
        var random = new Random(7);
        int told = 0;
        for (int round = 0; round < 12_000; round++) {
            var account = new UUID(0, round);
            var rule = RuleReader.read(AnyRule.of(random, 1));
            var before = AnyProfile.any(account, random);
            var after = AnyProfile.any(account, random);
            var now = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(random.nextInt(300 * 86_400));
            if (Fields.changed(before, after, now).anyMatch(rule.fields()::contains)) continue;
            assertThat(rule.matches(after, now)).isEqualTo(rule.matches(before, now));
            assertThat(rule.nextFlip(after, now)).isEqualTo(rule.nextFlip(before, now));
            if (rule.nextFlip(after, now).isPresent()) told++;
        }
        assertThat(told).isPositive();
    }

    @Test
    void refusesWhatItCannotUnderstand() {
        assertRefused(Map.of("xor", List.of()), "/rule/xor");
        assertRefused(Map.of("and", List.of()), "/rule/and");
        assertRefused(Map.of("and", List.of(PERSON, 3)), "/rule/and/1");
        assertRefused(compare("password", "eq", "x"), "/rule/field");
        assertRefused(compare("account.kind", "lt", "PERSON"), "/rule/op");
        assertRefused(compare("account.kind", "eq", "ROBOT"), "/rule/value");
        assertRefused(compare("orders.count", "eq", "many"), "/rule/value");
        assertRefused(compare("orders.lastAt", "withinLast", "-P3D"), "/rule/value");
        assertRefused(compare("orders.lastAt", "withinLast", "P0D"), "/rule/value");
        assertRefused(compare("orders.lastAt", "lt", "yesterday"), "/rule/value");
        assertRefused(compare("orders.lastAt", "ge", "+99999-01-01T00:00:00Z"), "/rule/value");
        assertRefused(compare("orders.lastAt", "ge", "-0001-01-01"), "/rule/value");
        Map<String, Object> deep = PERSON;
        for (int i = 0; i < 12; i++) deep = Map.of("not", deep);
        var tooDeep = deep;
        assertThatThrownBy(() -> RuleReader.read(tooDeep)).isInstanceOf(InvalidRule.class);
    }

    private static void assertRefused(Map<String, Object> json, String pointer) {
        assertThatThrownBy(() -> RuleReader.read(json))
                .isInstanceOfSatisfying(
                        InvalidRule.class,
                        refused -> assertThat(refused.fields().getFirst().pointer())
                                .isEqualTo(pointer));
    }

    private static Map<String, Object> compare(String field, String op, Object value) {
        return Map.of("field", field, "op", op, "value", value);
    }
}
