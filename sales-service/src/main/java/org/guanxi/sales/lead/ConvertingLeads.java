package org.guanxi.sales.lead;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.sales.account.Customers;
import org.guanxi.sales.account.NewContact;
import org.guanxi.shared.http.IdempotencyKey;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Turns a lead into a customer. What customer-service creates carries keys that follow from the lead and the request, so
 * that a repeat after a failure finds it again; until all has been done the lead is as it was.
 */
@Component
class ConvertingLeads {

    private final LeadService leads;
    private final Customers customers;

    ConvertingLeads(LeadService leads, Customers customers) {
        this.leads = leads;
        this.customers = customers;
    }

    /** A lead is converted once; whoever asks again gets the first result, unless one key stands for two requests. */
    LeadView convert(UUID id, ConvertLead wanted, IdempotencyKey request, String who) {
        wanted.requireOneAccount();
        Optional<LeadView> earlier = leads.findConverted(id, wanted, request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        LeadDetails details = leads.requireConvertible(id);
        UUID account = account(id, wanted);
        NewContact person = NewContact.at(account, details.name(), details.email(), details.phone());
        UUID contact = customers.create(person, key(id, person));
        try {
            return leads.convert(id, account, contact, wanted, request, who);
        } catch (OptimisticLockingFailureException somebodyWasFaster) {
            return leads.findConverted(id, wanted, request).orElseThrow(() -> somebodyWasFaster);
        }
    }

    private UUID account(UUID lead, ConvertLead wanted) {
        if (wanted.newAccount() != null) {
            return customers.create(wanted.newAccount(), key(lead, wanted.newAccount()));
        }
        if (wanted.accountId() != null) {
            return customers.require(wanted.accountId());
        }
        throw new OneAccountNeeded();
    }

    private static String key(UUID lead, Record wanted) {
        String made = UUID.nameUUIDFromBytes(wanted.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
        return "lead-" + lead + "-" + made;
    }
}
