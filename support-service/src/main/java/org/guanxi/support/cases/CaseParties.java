package org.guanxi.support.cases;

import java.util.UUID;
import java.util.function.Supplier;
import org.guanxi.shared.people.KnownPeople;
import org.guanxi.support.account.KnownAccounts;
import org.guanxi.support.contact.KnownContacts;
import org.guanxi.support.details.CaseDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The customer, the contact and the assignee of a case. Any of them may have come a moment ago. */
@Component
class CaseParties {

    static final String ASSIGNEE = "assigneeId";

    private final KnownAccounts accounts;
    private final KnownContacts contacts;
    private final KnownPeople people;

    CaseParties(KnownAccounts accounts, KnownContacts contacts, KnownPeople people) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.people = people;
    }

    void require(CaseDetails wanted) {
        accounts.require(wanted.accountId());
        contacts.require(wanted.contactId(), null);
        requireAssignee(wanted.assigneeId(), null);
    }

    /** A contact or an assignee who is gone may stay where they were. */
    void require(CaseDetails wanted, CaseDetails before) {
        accounts.require(wanted.accountId());
        contacts.require(wanted.contactId(), before.contactId());
        requireAssignee(wanted.assigneeId(), before.assigneeId());
    }

    void requireAssignee(@Nullable UUID wanted, @Nullable UUID before) {
        people.require(wanted, before, ASSIGNEE);
    }

    /** @param attempt one transaction that may find any of them unknown */
    <T> T awaiting(Supplier<T> attempt) {
        return people.awaiting(() -> accounts.awaiting(() -> contacts.awaiting(attempt)));
    }
}
