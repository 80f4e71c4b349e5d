package org.guanxi.sales.account;

import java.util.List;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

public final class UnknownAccount extends Invalid {

    UnknownAccount(Object account) {
        super(account);
    }

    @Override
    public List<FieldProblem> fields() {
        return at("/accountId");
    }
}
