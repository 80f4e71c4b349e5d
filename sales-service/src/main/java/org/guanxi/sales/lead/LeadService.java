package org.guanxi.sales.lead;

import java.time.Clock;
import java.util.UUID;
import org.guanxi.sales.conversion.ConversionClaims;
import org.guanxi.sales.qualification.MoveLead;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.outbox.Outbox;
import org.guanxi.shared.people.KnownPeople;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class LeadService {

    static final String OWNER = "ownerId";

    private final Leads leads;
    private final ConversionClaims claims;
    private final KnownPeople people;
    private final Outbox outbox;
    private final Clock clock;

    LeadService(Leads leads, ConversionClaims claims, KnownPeople people, Outbox outbox, Clock clock) {
        this.leads = leads;
        this.claims = claims;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public LeadView create(CreateLead wanted, IdempotencyKey key) {
        return LeadView.of(
                key.earlier(wanted, leads::findByStampKey, Lead::stamp).orElseGet(() -> createNew(wanted, key)));
    }

    private Lead createNew(CreateLead wanted, IdempotencyKey key) {
        people.require(wanted.ownerId(), null, OWNER);
        Lead lead = Lead.create(wanted.details(), wanted.ownerId(), key.stamp(wanted), clock.instant());
        leads.save(lead);
        outbox.append(lead.created());
        return lead;
    }

    @Transactional
    public LeadView change(UUID id, long version, WriteLead wanted) {
        Lead lead = leads.require(id, version);
        lead.change(wanted.details(), clock.instant()).ifPresent(outbox::append);
        return LeadView.of(leads.saveAndFlush(lead));
    }

    /** Who begins to convert the lead waits for a move that runs; a move does not wait for who converts it. */
    @Transactional
    public LeadView move(UUID id, long version, MoveLead wanted, boolean mayReopen) {
        leads.lock(id);
        claims.requireNone(id);
        Lead lead = leads.require(id, version);
        lead.status().requireAllowed(wanted.status(), mayReopen);
        lead.become(wanted.status(), wanted.why(), clock.instant()).ifPresent(outbox::append);
        return LeadView.of(leads.saveAndFlush(lead));
    }

    /** A lead that is gone, or not there yet, was not talked with. */
    @Transactional
    public void noteTalk(UUID id) {
        leads.lock(id).ifPresent(lead -> {
            lead.talkedWith(clock.instant()).ifPresent(outbox::append);
            leads.saveAndFlush(lead);
        });
    }

    @Transactional
    public LeadView assign(UUID id, long version, UUID owner) {
        Lead lead = leads.require(id, version);
        people.require(owner, lead.ownerId(), OWNER);
        lead.assign(owner, clock.instant()).ifPresent(outbox::append);
        return LeadView.of(leads.saveAndFlush(lead));
    }

    @Transactional(readOnly = true)
    public LeadView require(UUID id) {
        return LeadView.of(leads.require(id));
    }
}
