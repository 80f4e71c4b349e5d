package org.guanxi.customer.lead;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** Something names a lead that does not exist. */
final class UnknownLead extends Invalid {

    private final UUID lead;

    UnknownLead(UUID lead) {
        super(lead);
        this.lead = lead;
    }

    UUID lead() {
        return lead;
    }

    @Override
    public List<FieldProblem> fields() {
        return at("/leadId");
    }
}
