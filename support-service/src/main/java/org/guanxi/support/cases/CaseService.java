package org.guanxi.support.cases;

import java.time.Clock;
import java.util.UUID;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.outbox.Outbox;
import org.guanxi.support.details.CaseDetails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CaseService {

    private final Cases cases;
    private final CaseParties parties;
    private final CaseNumbers numbers;
    private final Outbox outbox;
    private final Clock clock;

    CaseService(Cases cases, CaseParties parties, CaseNumbers numbers, Outbox outbox, Clock clock) {
        this.cases = cases;
        this.parties = parties;
        this.numbers = numbers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public CaseView open(WriteCase wanted, IdempotencyKey key) {
        return CaseView.of(
                key.earlier(wanted, cases::findByStampKey, Case::stamp).orElseGet(() -> openNew(wanted, key)));
    }

    private Case openNew(WriteCase wanted, IdempotencyKey key) {
        CaseDetails details = wanted.details();
        parties.require(details);
        Case opened = Case.open(numbers.next(), details, key.stamp(wanted), clock.instant());
        cases.save(opened);
        outbox.append(opened.opened());
        return opened;
    }

    @Transactional
    public CaseView change(UUID id, long version, WriteCase wanted) {
        Case changed = cases.require(id, version);
        CaseDetails details = wanted.details();
        parties.require(details, changed.details());
        changed.change(details, clock.instant()).ifPresent(outbox::append);
        return CaseView.of(cases.saveAndFlush(changed));
    }

    @Transactional
    public CaseView assign(UUID id, long version, AssignCase wanted) {
        Case assigned = cases.require(id, version);
        CaseDetails before = assigned.details();
        parties.requireAssignee(wanted.assigneeId(), before.assigneeId());
        assigned.change(before.assignedTo(wanted.assigneeId()), clock.instant()).ifPresent(outbox::append);
        return CaseView.of(cases.saveAndFlush(assigned));
    }

    @Transactional(readOnly = true)
    public CaseView require(UUID id) {
        return CaseView.of(cases.require(id));
    }
}
