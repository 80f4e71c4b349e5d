package org.guanxi.customer.interaction;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.guanxi.customer.directory.AccountFinder;
import org.guanxi.customer.lead.KnownLead;
import org.guanxi.customer.lead.KnownLeads;
import org.guanxi.customer.timeline.Timeline;
import org.guanxi.shared.outbox.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was said with leads. */
@Component
class LeadTalks {

    private final Interactions interactions;
    private final KnownLeads leads;
    private final AccountFinder accounts;
    private final Timeline timeline;
    private final Outbox outbox;
    private final Clock clock;

    LeadTalks(
            Interactions interactions,
            KnownLeads leads,
            AccountFinder accounts,
            Timeline timeline,
            Outbox outbox,
            Clock clock) {
        this.interactions = interactions;
        this.leads = leads;
        this.accounts = accounts;
        this.timeline = timeline;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Whom a lead has become, if that customer is there; while the transaction lasts this stays so. Nobody knows a lead that
     * sales-service has not told of, see {@link KnownLeads#require}.
     */
    @Nullable
    UUID accountOf(UUID lead) {
        UUID account = leads.require(lead).accountId();
        return account == null || accounts.keep(Set.of(account)).isEmpty() ? null : account;
    }

    /** All of it goes with the lead to its account, once; an account that is gone again gets nothing. */
    void follow(KnownLead lead) {
        UUID account = lead.accountId();
        if (account == null || accounts.keep(Set.of(account)).isEmpty()) {
            return;
        }
        List<Interaction> said = interactions.findByLeadIdAndAccountIdIsNull(lead.id());
        said.forEach(each -> each.becomeOf(account));
        interactions.saveAllAndFlush(said);
        timeline.add(
                said.stream().map(each -> each.entry(account, clock.instant())).toList());
        said.forEach(each -> outbox.append(each.logged()));
    }
}
