package org.guanxi.customer.contact;

import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** A contact has one role at an account, and it is the primary one or not. */
final class AccountLinkedTwice extends Invalid {

    private final int second;

    /** @param second which of the links is the second with its account */
    AccountLinkedTwice(int second) {
        this.second = second;
    }

    @Override
    public List<FieldProblem> fields() {
        return at("/accounts/" + second);
    }
}
