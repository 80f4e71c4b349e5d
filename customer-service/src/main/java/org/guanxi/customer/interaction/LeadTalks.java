package org.guanxi.customer.interaction;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.guanxi.customer.lead.KnownLead;
import org.guanxi.customer.timeline.Timeline;
import org.guanxi.shared.outbox.Outbox;
import org.springframework.stereotype.Component;

/** What was said with leads. */
@Component
class LeadTalks {

    private final Interactions interactions;
    private final Partners partners;
    private final Timeline timeline;
    private final Outbox outbox;
    private final Clock clock;

    LeadTalks(Interactions interactions, Partners partners, Timeline timeline, Outbox outbox, Clock clock) {
        this.interactions = interactions;
        this.partners = partners;
        this.timeline = timeline;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** All of it goes with the lead to its account, once; an account that is gone again gets nothing. */
    void follow(KnownLead lead) {
        UUID account = partners.accountOf(lead);
        if (account == null) {
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
