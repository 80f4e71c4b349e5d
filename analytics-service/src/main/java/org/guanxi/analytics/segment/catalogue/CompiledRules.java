package org.guanxi.analytics.segment.catalogue;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.guanxi.analytics.rule.Rule;
import org.guanxi.analytics.rule.RuleReader;

/** The segments' rules, each read once; of a segment only the version that was asked for last is kept. */
final class CompiledRules {

    private record Compiled(int version, Rule rule) {}

    private final Map<UUID, Compiled> rules = new ConcurrentHashMap<>();

    Rule of(UUID segment, int version, Map<String, Object> json) {
        var known = rules.get(segment);
        if (known != null && known.version == version) return known.rule;
        var rule = RuleReader.read(json);
        rules.put(segment, new Compiled(version, rule));
        return rule;
    }

    /** Those of other segments are forgotten. */
    void keep(Set<UUID> segments) {
        rules.keySet().retainAll(segments);
    }

    int size() {
        return rules.size();
    }
}
