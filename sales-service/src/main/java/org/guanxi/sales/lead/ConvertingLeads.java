package org.guanxi.sales.lead;

import java.util.UUID;
import org.guanxi.sales.account.Customers;
import org.guanxi.sales.account.NewAccount;
import org.guanxi.sales.account.NewContact;
import org.guanxi.sales.conversion.ConversionClaims;
import org.guanxi.sales.conversion.ConversionParts;
import org.guanxi.sales.conversion.ConvertLead;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.people.KnownPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a lead into a customer; until all has been done the lead is as it was. */
@Component
class ConvertingLeads {

    private final LeadConversionService leads;
    private final Customers customers;
    private final ConversionClaims claims;
    private final ConversionParts parts;
    private final KnownPeople people;

    ConvertingLeads(
            LeadConversionService leads,
            Customers customers,
            ConversionClaims claims,
            ConversionParts parts,
            KnownPeople people) {
        this.leads = leads;
        this.customers = customers;
        this.claims = claims;
        this.parts = parts;
        this.people = people;
    }

    /** A lead is converted once; whoever asks again gets the first result, unless one key stands for two requests. */
    LeadView convert(UUID id, ConvertLead wanted, IdempotencyKey request, String who) {
        wanted.requireSense();
        return leads.find(id, wanted, request)
                .orElseGet(() -> claims.alone(
                        id,
                        () -> leads.find(id, wanted, request).orElseGet(() -> convertAlone(id, wanted, request, who))));
    }

    private LeadView convertAlone(UUID id, ConvertLead wanted, IdempotencyKey request, String who) {
        Lead lead = people.awaiting(() -> leads.requireConvertible(id, wanted));
        UUID account = account(id, wanted, lead.ownerId());
        LeadDetails details = lead.details();
        NewContact person = NewContact.at(account, details.name(), details.email(), details.phone());
        UUID contact = parts.findOrCreate(id, person, key -> customers.create(person, key));
        LeadView converted = leads.convert(id, account, contact, wanted, request, who);
        parts.forget(id);
        return converted;
    }

    private UUID account(UUID lead, ConvertLead wanted, @Nullable UUID owner) {
        NewAccount asked = wanted.newAccount();
        if (asked == null) {
            return customers.require(wanted.requireAccount());
        }
        NewAccount made = owned(asked, owner);
        return parts.findOrCreate(lead, made, key -> customers.create(made, key));
    }

    /** Whoever had the lead looks after what became of it, unless somebody else is named or they have left. */
    private NewAccount owned(NewAccount asked, @Nullable UUID owner) {
        return owner != null && asked.ownerId() == null && people.canBeGiven(owner) ? asked.ownedBy(owner) : asked;
    }
}
