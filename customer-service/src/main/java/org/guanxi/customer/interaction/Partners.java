package org.guanxi.customer.interaction;

import java.util.Set;
import java.util.UUID;
import org.guanxi.customer.directory.AccountFinder;
import org.guanxi.customer.directory.NamedContacts;
import org.guanxi.customer.directory.UnknownAccount;
import org.guanxi.customer.lead.KnownLead;
import org.guanxi.customer.lead.KnownLeads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom something was said with: an account, perhaps a contact of it, or a lead. */
@Component
class Partners {

    private final AccountFinder accounts;
    private final NamedContacts contacts;
    private final KnownLeads leads;

    Partners(AccountFinder accounts, NamedContacts contacts, KnownLeads leads) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.leads = leads;
    }

    /**
     * The account to which it belongs; null for a lead that has become none. Nobody knows a lead that sales-service has not
     * told of, see {@link KnownLeads#require}.
     */
    @Nullable
    UUID accountOf(LogInteraction said) {
        contacts.require(said.contactId());
        if (said.leadId() != null) {
            return accountOf(leads.require(said.leadId()));
        }
        requireExists(said.accountId());
        return said.accountId();
    }

    private void requireExists(@Nullable UUID account) {
        if (account != null && accounts.keep(Set.of(account)).isEmpty()) {
            throw new UnknownAccount(account);
        }
    }

    /** Whom a lead has become, if that customer is there; while the transaction lasts this stays so. */
    @Nullable
    UUID accountOf(KnownLead lead) {
        UUID account = lead.accountId();
        return account == null || accounts.keep(Set.of(account)).isEmpty() ? null : account;
    }
}
