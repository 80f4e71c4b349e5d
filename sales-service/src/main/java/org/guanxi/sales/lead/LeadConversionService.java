package org.guanxi.sales.lead;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.sales.conversion.Conversion;
import org.guanxi.sales.conversion.ConvertLead;
import org.guanxi.sales.deal.OpenDeal;
import org.guanxi.sales.deal.OpeningDeals;
import org.guanxi.sales.progress.Mover;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.outbox.Outbox;
import org.guanxi.shared.people.KnownPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of a conversion; what is asked of customer-service between them is in {@link ConvertingLeads}. */
@Service
class LeadConversionService {

    private final Leads leads;
    private final OpeningDeals deals;
    private final KnownPeople people;
    private final Outbox outbox;
    private final Clock clock;

    LeadConversionService(Leads leads, OpeningDeals deals, KnownPeople people, Outbox outbox, Clock clock) {
        this.leads = leads;
        this.deals = deals;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public LeadView convert(UUID id, UUID account, UUID contact, ConvertLead wanted, IdempotencyKey key, String who) {
        Lead lead = leads.require(id);
        if (lead.conversion().isEmpty()) {
            Instant now = clock.instant();
            UUID deal = deal(lead, account, wanted, new Mover(who, now));
            outbox.appendAll(lead.convert(new Conversion(account, contact, deal, now), key.stamp(wanted)));
        }
        return LeadView.of(leads.saveAndFlush(lead));
    }

    private @Nullable UUID deal(Lead lead, UUID account, ConvertLead wanted, Mover mover) {
        return wanted.namedDeal()
                .map(name -> OpenDeal.with(account, name, wanted.amount(), wanted.currency(), lead.ownerId())
                        .in(wanted.pipelineId(), wanted.stageId()))
                .map(deal -> deals.open(deal, mover))
                .orElse(null);
    }

    @Transactional(readOnly = true)
    public Optional<LeadView> find(UUID id, ConvertLead wanted, IdempotencyKey key) {
        Lead lead = leads.require(id);
        key.requireSameBody(wanted, lead.conversionStamp());
        return lead.conversion().map(done -> LeadView.of(lead));
    }

    /** Whatever can be refused here is refused before customer-service creates anything. */
    @Transactional
    public Lead requireConvertible(UUID id, ConvertLead wanted) {
        Lead lead = leads.lock(id).orElseThrow(() -> new LeadNotFound(id));
        lead.requireConvertible();
        people.require(wanted.accountOwner(), null, "newAccount/ownerId");
        if (wanted.namedDeal().isPresent()) {
            deals.requirePlace(wanted.pipelineId(), wanted.stageId());
        }
        return lead;
    }
}
