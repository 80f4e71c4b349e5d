package org.guanxi.customer.directory;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

/** Something names an account that does not exist. */
public final class UnknownAccount extends Invalid {

    public UnknownAccount(UUID account) {
        super(account);
    }

    @Override
    public List<FieldProblem> fields() {
        return at("/accountId");
    }
}
