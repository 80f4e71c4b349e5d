package org.guanxi.customer.interaction;

import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** Something was said either with an account, perhaps with a contact of it, or with a lead. */
final class OnePartnerNeeded extends Invalid {

    @Override
    public List<FieldProblem> fields() {
        return at("/accountId");
    }
}
