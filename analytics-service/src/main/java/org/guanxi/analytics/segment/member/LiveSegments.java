package org.guanxi.analytics.segment.member;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.guanxi.analytics.profile.Change;
import org.guanxi.analytics.profile.Profile;
import org.guanxi.analytics.rule.Fields;
import org.guanxi.analytics.segment.catalogue.Segment;
import org.guanxi.analytics.segment.catalogue.Segments;
import org.guanxi.analytics.segment.member.SegmentTimers.Timer;
import org.springframework.stereotype.Service;

/**
 * Keeps memberships true. Works inside the caller's transaction, after the accounts' profiles were locked: the segments are
 * read then and not before, so that a rule written meanwhile is either seen here or finds the account changed.
 */
@Service
public class LiveSegments {

    private final Segments segments;
    private final SegmentMembers members;
    private final Clock clock;

    LiveSegments(Segments segments, SegmentMembers members, Clock clock) {
        this.segments = segments;
        this.members = members;
        this.clock = clock;
    }

    /** Asks again every rule that mentions something that changed. */
    public void reevaluate(Collection<Change> changes, Function<UUID, Cause> causes) {
        var relevant = changes.stream().filter(LiveSegments::relevant).toList();
        if (relevant.isEmpty()) return;
        var now = clock.instant();
        var all = segments.all();
        var belonging = members.of(accounts(relevant));
        var verdicts = new ArrayList<Verdict>();
        for (var change : relevant) {
            var account = change.after().accountId();
            var changed = changedFields(change, now);
            for (var segment : all) {
                if (lives(change) && disjoint(changed, segment.rule().fields())) continue;
                boolean was = belonging.contains(new SegmentMembers.Key(segment.id(), account));
                verdicts.add(Verdict.of(segment, change, was, causes.apply(account), now, now));
            }
        }
        members.apply(verdicts, now);
    }

    /** Everybody leaves a segment that its caller has locked and is to delete. */
    void empty(Segment segment) {
        members.leaveAll(segment, clock.instant());
    }

    /** Asks one segment's rule of accounts that did not change. */
    void ask(Segment segment, Collection<Profile> profiles, Cause cause, Instant earlier) {
        var now = clock.instant();
        var belonging = members.of(profiles.stream().map(Profile::accountId).toList());
        members.apply(
                profiles.stream()
                        .map(profile -> Verdict.of(
                                segment,
                                new Change(profile, profile),
                                belonging.contains(new SegmentMembers.Key(segment.id(), profile.accountId())),
                                cause,
                                earlier,
                                now))
                        .toList(),
                now);
    }

    /** Asks of accounts whose timers are due; the segment may be gone by then. */
    void askInTime(UUID id, List<Timer> due, Map<UUID, Profile> profiles) {
        segments.find(id)
                .ifPresent(segment -> due.forEach(timer -> ask(
                        segment,
                        List.of(requireNonNull(profiles.get(timer.accountId()))),
                        Cause.TIME,
                        timer.dueAt().minus(Duration.ofNanos(1000)))));
    }

    private static boolean lives(Change change) {
        return change.before().known() && change.after().known();
    }

    /** Who comes, goes, or changes. */
    private static boolean relevant(Change change) {
        return (change.before().known() || change.after().known())
                && !change.after().equals(change.before());
    }

    private static List<UUID> accounts(Collection<Change> changes) {
        return changes.stream().map(change -> change.after().accountId()).toList();
    }

    private static Set<String> changedFields(Change change, Instant now) {
        return Fields.changed(change.before(), change.after(), now).collect(toUnmodifiableSet());
    }

    private static boolean disjoint(Set<String> changed, Set<String> mentioned) {
        return mentioned.stream().noneMatch(changed::contains);
    }
}
