package org.guanxi.analytics.segment.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.guanxi.analytics.fact.Fact;
import org.guanxi.analytics.fact.FactKind;
import org.guanxi.analytics.fact.Status;
import org.guanxi.analytics.profile.AnyProfile;
import org.guanxi.analytics.profile.Attributes;
import org.guanxi.analytics.profile.Change;
import org.guanxi.analytics.profile.Profile;
import org.guanxi.analytics.rule.Condition;
import org.guanxi.analytics.rule.RuleReader;
import org.guanxi.analytics.segment.catalogue.Segment;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final Instant NOW = Instant.parse("2026-10-01T12:00:00Z");
    private static final UUID ACCOUNT = new UUID(1, 2);
    private static final Map<String, Object> RETAIL = compare("account.industry", "eq", "Retail");
    private static final Map<String, Object> DORMANT = Map.of("not", compare("orders.lastAt", "withinLast", "P60D"));
    private static final Map<String, Object> SPENDING_OR_NOT_LOST = Map.of(
            "or",
            List.of(
                    compare("orders.revenue", "ge", 100),
                    Map.of("not", compare("orders.lastAt", "notWithinLast", "P60D"))));

    private final Profile blank = Profile.blank(ACCOUNT);
    private final Profile known = blank.learn(
                    new Attributes.Notice(ACCOUNT, 1, new Attributes("PERSON", "A", "Retail", null, null, null), NOW))
            .priced(AnyProfile.RATES);

    @Test
    void namesWhatANewAccountHasNothingOf() {
        assertThat(decided(Map.of("and", List.of(RETAIL, DORMANT)), blank, known))
                .extracting(Condition::field, Condition::actual, Condition::holds)
                .containsExactly(tuple("account.industry", "Retail", true), tuple("orders.lastAt", null, false));
        assertThat(decided(Map.of("and", List.of(RETAIL, SPENDING_OR_NOT_LOST)), blank, known))
                .extracting(Condition::field, Condition::op, Condition::actual)
                .containsExactly(
                        tuple("account.industry", "eq", "Retail"), tuple("orders.lastAt", "notWithinLast", null));
    }

    @Test
    void namesOnlyWhatFlippedOfAnAccountThatWasThere() {
        var order = Fact.of(FactKind.ORDER, new UUID(3, 4), ACCOUNT)
                .started(1, NOW)
                .is(1, Status.PLACED, NOW)
                .worth(1, BigDecimal.TEN, "CNY");
        Map<String, Object> rule = Map.of("and", List.of(RETAIL, compare("orders.count", "ge", 1)));
        assertThat(decided(rule, known, known.counting(List.of(order))))
                .extracting(Condition::field)
                .containsExactly("orders.count");
    }

    private static List<Condition> decided(Map<String, Object> json, Profile before, Profile after) {
        var segment = new Segment(new UUID(5, 6), "S", null, json, RuleReader.read(json), 1, 1, NOW, NOW);
        var verdict = Verdict.of(segment, new Change(before, after), false, Cause.event("any"), NOW, NOW);
        assertThat(verdict.entered()).isTrue();
        return verdict.reason().conditions();
    }

    private static Map<String, Object> compare(String field, String op, Object value) {
        return Map.of("field", field, "op", op, "value", value);
    }
}
