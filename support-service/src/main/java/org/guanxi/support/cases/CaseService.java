package org.guanxi.support.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.outbox.Outbox;
import org.guanxi.support.account.KnownAccounts;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Service
class CaseService {

    static final int CLOSED_AT_ONCE = 100;

    private final Cases cases;
    private final KnownAccounts accounts;
    private final CaseNumbers numbers;
    private final CaseSettings settings;
    private final Outbox outbox;
    private final Clock clock;

    CaseService(
            Cases cases,
            KnownAccounts accounts,
            CaseNumbers numbers,
            CaseSettings settings,
            Outbox outbox,
            Clock clock) {
        this.cases = cases;
        this.accounts = accounts;
        this.numbers = numbers;
        this.settings = settings;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public CaseView open(WriteCase wanted, IdempotencyKey key) {
        return CaseView.of(
                key.earlier(wanted, cases::findByStampKey, Case::stamp).orElseGet(() -> openNew(wanted, key)));
    }

    private Case openNew(WriteCase wanted, IdempotencyKey key) {
        accounts.require(wanted.accountId());
        Case opened = Case.open(numbers.next(), wanted.details(), key.stamp(wanted), clock.instant());
        cases.save(opened);
        outbox.append(opened.opened());
        return opened;
    }

    @Transactional
    public CaseView change(UUID id, long version, WriteCase wanted) {
        Case changed = cases.require(id, version);
        accounts.require(wanted.accountId());
        changed.change(wanted.details(), clock.instant()).ifPresent(outbox::append);
        return CaseView.of(cases.saveAndFlush(changed));
    }

    @Transactional
    public CaseView assign(UUID id, long version, AssignCase wanted) {
        Case assigned = cases.require(id, version);
        assigned.change(assigned.details().assignedTo(wanted.assigneeId()), clock.instant())
                .ifPresent(outbox::append);
        return CaseView.of(cases.saveAndFlush(assigned));
    }

    @Transactional
    public CaseView move(UUID id, long version, MoveCase wanted) {
        Case moved = cases.require(id, version);
        outbox.append(moved.moveTo(wanted, clock.instant(), settings.closeAfter()));
        return CaseView.of(cases.saveAndFlush(moved));
    }

    @Transactional(readOnly = true)
    public CaseView require(UUID id) {
        return CaseView.of(cases.require(id));
    }

    /**
     * Read committed: instances that lock neighbouring rows must not lock the gaps between them.
     *
     * @return how many resolved cases closed because the customer let their time pass
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public int closeResolved() {
        Instant now = clock.instant();
        List<Case> due = cases.findByStateAndResolvedAtLessThanEqualOrderByResolvedAt(
                CaseState.RESOLVED, now.minus(settings.closeAfter()), Limit.of(CLOSED_AT_ONCE));
        for (Case each : due) {
            outbox.append(each.moveTo(MoveCase.to(CaseState.CLOSED), now, settings.closeAfter()));
        }
        return due.size();
    }
}
