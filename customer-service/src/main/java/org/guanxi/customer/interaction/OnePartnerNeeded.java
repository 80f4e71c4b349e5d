package org.guanxi.customer.interaction;

import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** Something was said either with an account, perhaps with a contact of it, or with a lead. */
final class OnePartnerNeeded extends Invalid {

    private final String field;

    /** @param field that is missing, or one too many */
    OnePartnerNeeded(String field) {
        this.field = field;
    }

    @Override
    public List<FieldProblem> fields() {
        return at("/" + field);
    }
}
