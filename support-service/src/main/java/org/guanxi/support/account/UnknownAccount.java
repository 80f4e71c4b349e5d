package org.guanxi.support.account;

import java.util.UUID;
import org.guanxi.shared.problem.Invalid;

final class UnknownAccount extends Invalid {

    UnknownAccount(UUID account) {
        super(account);
    }
}
