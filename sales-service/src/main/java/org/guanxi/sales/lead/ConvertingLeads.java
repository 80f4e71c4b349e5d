package org.guanxi.sales.lead;

import java.util.UUID;
import org.guanxi.sales.account.Customers;
import org.guanxi.sales.account.NewAccount;
import org.guanxi.sales.account.NewContact;
import org.guanxi.sales.conversion.ConversionClaims;
import org.guanxi.sales.conversion.ConversionParts;
import org.guanxi.sales.conversion.ConvertLead;
import org.guanxi.shared.http.IdempotencyKey;
import org.springframework.stereotype.Component;

/** Turns a lead into a customer; until all has been done the lead is as it was. */
@Component
class ConvertingLeads {

    private final LeadConversionService leads;
    private final Customers customers;
    private final ConversionClaims claims;
    private final ConversionParts parts;

    ConvertingLeads(LeadConversionService leads, Customers customers, ConversionClaims claims, ConversionParts parts) {
        this.leads = leads;
        this.customers = customers;
        this.claims = claims;
        this.parts = parts;
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
        LeadDetails details = leads.requireConvertible(id);
        UUID account = account(id, wanted);
        NewContact person = NewContact.at(account, details.name(), details.email(), details.phone());
        UUID contact = parts.findOrCreate(id, person, key -> customers.create(person, key));
        LeadView converted = leads.convert(id, account, contact, wanted, request, who);
        parts.forget(id);
        return converted;
    }

    private UUID account(UUID lead, ConvertLead wanted) {
        NewAccount made = wanted.newAccount();
        return made == null
                ? customers.require(wanted.requireAccount())
                : parts.findOrCreate(lead, made, key -> customers.create(made, key));
    }
}
