package org.guanxi.sales.qualification;

import java.util.List;
import java.util.stream.Collectors;
import org.guanxi.shared.problem.Conflict;
import org.guanxi.shared.problem.FieldProblem;

/** Names what the lead could become instead, if anything. */
final class LeadCannotBecome extends Conflict {

    private final String allowed;

    LeadCannotBecome(LeadStatus from, LeadStatus to) {
        super(from, to, allowed(from), from.next().size());
        this.allowed = allowed(from);
    }

    private static String allowed(LeadStatus from) {
        return from.next().stream().map(LeadStatus::name).collect(Collectors.joining(", "));
    }

    @Override
    public List<FieldProblem> fields() {
        return allowed.isEmpty() ? List.of() : List.of(new FieldProblem("/status", allowed));
    }
}
