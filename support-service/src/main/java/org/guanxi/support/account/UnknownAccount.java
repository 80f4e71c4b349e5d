package org.guanxi.support.account;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.problem.FieldProblem;
import org.guanxi.shared.problem.Invalid;

final class UnknownAccount extends Invalid {

    private final UUID account;

    UnknownAccount(UUID account) {
        super(account);
        this.account = account;
    }

    UUID account() {
        return account;
    }

    @Override
    public List<FieldProblem> fields() {
        return at("/accountId");
    }
}
