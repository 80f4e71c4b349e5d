package org.guanxi.support.cases;

import java.time.Clock;
import java.util.UUID;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.outbox.Outbox;
import org.guanxi.shared.people.KnownPeople;
import org.guanxi.support.account.KnownAccounts;
import org.guanxi.support.contact.KnownContacts;
import org.guanxi.support.details.CaseDetails;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CaseService {

    static final String ASSIGNEE = "assigneeId";

    private final Cases cases;
    private final KnownAccounts accounts;
    private final KnownContacts contacts;
    private final KnownPeople people;
    private final CaseNumbers numbers;
    private final Outbox outbox;
    private final Clock clock;

    CaseService(
            Cases cases,
            KnownAccounts accounts,
            KnownContacts contacts,
            KnownPeople people,
            CaseNumbers numbers,
            Outbox outbox,
            Clock clock) {
        this.cases = cases;
        this.accounts = accounts;
        this.contacts = contacts;
        this.people = people;
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
        accounts.require(wanted.accountId());
        contacts.require(wanted.contactId(), null);
        people.require(wanted.assigneeId(), null, ASSIGNEE);
        Case opened = Case.open(numbers.next(), wanted.details(), key.stamp(wanted), clock.instant());
        cases.save(opened);
        outbox.append(opened.opened());
        return opened;
    }

    @Transactional
    public CaseView change(UUID id, long version, WriteCase wanted) {
        Case changed = cases.require(id, version);
        CaseDetails before = changed.details();
        accounts.require(wanted.accountId());
        contacts.require(wanted.contactId(), before.contactId());
        people.require(wanted.assigneeId(), before.assigneeId(), ASSIGNEE);
        changed.change(wanted.details(), clock.instant()).ifPresent(outbox::append);
        return CaseView.of(cases.saveAndFlush(changed));
    }

    @Transactional
    public CaseView assign(UUID id, long version, AssignCase wanted) {
        Case assigned = cases.require(id, version);
        CaseDetails before = assigned.details();
        people.require(wanted.assigneeId(), before.assigneeId(), ASSIGNEE);
        assigned.change(before.assignedTo(wanted.assigneeId()), clock.instant()).ifPresent(outbox::append);
        return CaseView.of(cases.saveAndFlush(assigned));
    }

    @Transactional(readOnly = true)
    public CaseView require(UUID id) {
        return CaseView.of(cases.require(id));
    }
}
