package org.guanxi.identity.application;

import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** Who wants an application to end now suspends it. */
final class ExpiryPassed extends Invalid {

    @Override
    public List<FieldProblem> fields() {
        return at("/expiresAt");
    }
}
