package org.guanxi.analytics.fact;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Facts in memory; merging is indifferent to order and repetition of the news. */
public final class Ledger {

    private record Key(FactKind kind, UUID id) {
        static Key of(Fact fact) {
            return new Key(fact.kind(), fact.id());
        }
    }

    private final Map<Key, Fact> facts = new LinkedHashMap<>();

    public Ledger(Collection<Fact> known) {
        known.forEach(fact -> facts.put(Key.of(fact), fact));
    }

    /** Returns the facts that are not what they were. */
    public Collection<Fact> merge(Collection<Fact> news) {
        var changed = new LinkedHashMap<Key, Fact>();
        for (var fact : news) {
            var key = Key.of(fact);
            var before = facts.get(key);
            var after = before == null ? fact : before.merge(fact);
            facts.put(key, after);
            if (!after.equals(before)) changed.put(key, after);
        }
        return changed.values();
    }

    public List<Fact> all() {
        return List.copyOf(facts.values());
    }
}
