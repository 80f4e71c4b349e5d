package org.guanxi.support.cases;

import java.util.function.Supplier;
import org.guanxi.shared.people.KnownPeople;
import org.guanxi.support.account.KnownAccounts;
import org.guanxi.support.contact.KnownContacts;
import org.springframework.stereotype.Component;

/** The customer, the contact and the assignee of a case may have come a moment ago. */
@Component
class Newcomers {

    private final KnownAccounts accounts;
    private final KnownContacts contacts;
    private final KnownPeople people;

    Newcomers(KnownAccounts accounts, KnownContacts contacts, KnownPeople people) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.people = people;
    }

    /** @param attempt one transaction that may find any of them unknown */
    <T> T awaiting(Supplier<T> attempt) {
        return people.awaiting(() -> accounts.awaiting(() -> contacts.awaiting(attempt)));
    }
}
