package org.guanxi.analytics.segment.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.guanxi.analytics.rule.RuleReader;
import org.junit.jupiter.api.Test;

class CompiledRulesTest {

    private static final UUID SEGMENT = new UUID(1, 1);

    private final CompiledRules rules = new CompiledRules();

    @Test
    void keepsOneRuleOfASegmentHoweverOftenItIsChanged() {
        for (int version = 1; version <= 100; version++)
            assertThat(rules.of(SEGMENT, version, atLeast(version))).isEqualTo(RuleReader.read(atLeast(version)));
        assertThat(rules.size()).isEqualTo(1);
    }

    @Test
    void readsAVersionOnce() {
        var rule = rules.of(SEGMENT, 1, atLeast(1));
        assertThat(rules.of(SEGMENT, 1, atLeast(1))).isSameAs(rule);
    }

    @Test
    void forgetsSegmentsThatAreGone() {
        rules.of(SEGMENT, 1, atLeast(1));
        rules.of(new UUID(2, 2), 1, atLeast(1));
        rules.keep(Set.of(SEGMENT));
        assertThat(rules.size()).isEqualTo(1);
    }

    private static Map<String, Object> atLeast(int orders) {
        return Map.of("field", "orders.count", "op", "ge", "value", orders);
    }
}
