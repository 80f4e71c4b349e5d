package org.guanxi.analytics.segment.catalogue;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.guanxi.analytics.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A named rule.
 *
 * @param json the rule as written
 * @param ruleVersion rises when the rule changes, and with it who belongs
 * @param version rises with any change
 */
public record Segment(
        UUID id,
        String name,
        @Nullable String description,
        Map<String, Object> json,
        Rule rule,
        int ruleVersion,
        long version,
        Instant createdAt,
        Instant changedAt) {

    public Segment become(
            String newName, @Nullable String newDescription, Map<String, Object> newJson, Rule newRule, Instant now) {
        boolean sameRule = newRule.equals(rule);
        return new Segment(
                id,
                newName,
                newDescription,
                sameRule ? json : newJson,
                newRule,
                sameRule ? ruleVersion : ruleVersion + 1,
                version + 1,
                createdAt,
                now);
    }
}
