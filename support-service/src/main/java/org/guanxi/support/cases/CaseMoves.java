package org.guanxi.support.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.outbox.Outbox;
import org.guanxi.support.progress.CaseSettings;
import org.guanxi.support.progress.CaseState;
import org.guanxi.support.progress.MoveCase;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What moves a case: somebody's decision, a word in the conversation, or time. */
@Component
public class CaseMoves {

    static final int CLOSED_AT_ONCE = 100;

    private final Cases cases;
    private final CaseNumbers numbers;
    private final CaseSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    CaseMoves(Cases cases, CaseNumbers numbers, CaseSettings settings, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.numbers = numbers;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    CaseView move(UUID id, long version, MoveCase wanted) {
        Case moved = cases.require(id, version);
        outbox.append(moved.moveTo(wanted, clock.instant(), settings.closeAfter()));
        return CaseView.of(cases.saveAndFlush(moved));
    }

    /** @return the case that the word belongs to: this one, or the one that continues it */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID customerWrote(UUID id) {
        Instant now = clock.instant();
        Case current = cases.requireLocked(id);
        while (!current.progress().takesReplies(now, settings.closeAfter())) {
            Optional<Case> next = cases.findFirstByFollowsIdOrderByCreatedAtDesc(current.id());
            current = next.isPresent() ? next.get() : followUp(current, now);
        }
        outbox.appendAll(current.customerWrote(now));
        return current.id();
    }

    private Case followUp(Case ended, Instant now) {
        Case next = cases.save(ended.followedBy(numbers.next(), now));
        outbox.append(next.opened());
        return next;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public UUID agentReplied(UUID id, @Nullable UUID author) {
        Case answered = cases.requireLocked(id);
        outbox.appendAll(answered.agentReplied(author, clock.instant()));
        return id;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public UUID requireCase(UUID id) {
        return cases.require(id).id();
    }

    /**
     * Read committed: instances that lock neighbouring rows must not lock the gaps between them.
     *
     * @return how many resolved cases closed because the customer let their time pass
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    int closeResolved() {
        Instant now = clock.instant();
        List<Case> due = cases.listResolved(now.minus(settings.closeAfter()), Limit.of(CLOSED_AT_ONCE));
        for (Case each : due) {
            outbox.append(each.moveTo(MoveCase.to(CaseState.CLOSED), now, settings.closeAfter()));
        }
        return due.size();
    }
}
