package org.guanxi.sales.account;

import org.guanxi.shared.problem.Invalid;

public final class UnknownAccount extends Invalid {

    UnknownAccount(Object account) {
        super(account);
    }
}
