package org.guanxi.analytics.fact;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Facts in memory; merging is indifferent to order and repetition of the news. */
public final class Ledger {

    /** A fact before and after the news; before there was none if it is new. */
    public record Turn(@Nullable Fact before, Fact after) {

        Stream<UUID> accounts() {
            return before == null ? Stream.of(after.accountId()) : Stream.of(before.accountId(), after.accountId());
        }
    }

    private final Map<Fact.Key, Fact> facts = new LinkedHashMap<>();

    public Ledger(Collection<Fact> known) {
        known.forEach(fact -> facts.put(fact.key(), fact));
    }

    /** Returns the facts that are not what they were. */
    public Collection<Turn> merge(Collection<Fact> news) {
        var turns = new LinkedHashMap<Fact.Key, Turn>();
        for (var fact : news) {
            var key = fact.key();
            var before = facts.get(key);
            var after = before == null ? fact : before.merge(fact);
            facts.put(key, after);
            if (after.equals(before)) continue;
            var turn = turns.get(key);
            turns.put(key, new Turn(turn == null ? before : turn.before(), after));
        }
        return turns.values();
    }

    public List<Fact> all() {
        return List.copyOf(facts.values());
    }
}
