package org.guanxi.campaign.content;

import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** An amount says nothing without its currency. */
final class CurrencyMissing extends Invalid {

    @Override
    public List<FieldProblem> fields() {
        return at("/currency");
    }
}
