package org.guanxi.analytics.segment.member;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.analytics.profile.Change;
import org.guanxi.analytics.rule.Condition;
import org.guanxi.analytics.segment.catalogue.Segment;

/**
 * What a segment's rule says of an account now.
 *
 * @param was whether the account is a member so far
 * @param next when time alone will change the answer
 */
record Verdict(Segment segment, UUID accountId, boolean was, boolean holds, Reason reason, Optional<Instant> next) {

    static Verdict of(Segment segment, Change change, boolean was, Cause cause, Instant earlier, Instant now) {
        var rule = segment.rule();
        boolean known = change.after().known();
        boolean holds = known && rule.matches(change.after(), now);
        var reason = Reason.of(cause, was == holds ? List.of() : decisive(segment, change, cause, earlier, now));
        var next = known ? rule.nextFlip(change.after(), now) : Optional.<Instant>empty();
        return new Verdict(segment, change.after().accountId(), was, holds, reason, next);
    }

    boolean entered() {
        return holds && !was;
    }

    boolean left() {
        return was && !holds;
    }

    /**
     * Of the conditions that force the answer those that were different before; all, when none was, or of somebody new, of whom
     * nothing was known that could have been different.
     */
    private static List<Condition> decisive(Segment segment, Change change, Cause cause, Instant earlier, Instant now) {
        var conditions = segment.rule().because(change.after(), now);
        if (!change.before().known()) return conditions;
        var before = segment.rule().stands(change.before(), earlier);
        var flipped = conditions.stream()
                .filter(condition ->
                        before.stream().noneMatch(old -> old.asks(condition) && old.holds() == condition.holds()))
                .toList();
        var decisive = flipped.isEmpty() ? conditions : flipped;
        return cause.kind() == Cause.Kind.EDGES ? withFormer(decisive, before) : decisive;
    }

    /** Whom new borders moved has done nothing: what was is told beside what is. */
    private static List<Condition> withFormer(List<Condition> conditions, List<Condition> before) {
        return conditions.stream()
                .map(condition -> before.stream()
                        .filter(condition::asks)
                        .findFirst()
                        .map(condition::after)
                        .orElse(condition))
                .toList();
    }
}
