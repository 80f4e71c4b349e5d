package org.guanxi.customer.account;

import org.guanxi.shared.problem.Conflict;

/** Another account has one of these external keys. */
final class AccountExists extends Conflict {

    AccountExists(Account other) {
        super(other.id(), other.details().name());
    }
}
