package org.guanxi.customer.account;

import org.guanxi.shared.problem.Duplicate;

/** Another account has one of these external keys. */
final class AccountExists extends Duplicate {

    AccountExists(Account other) {
        super(other.id(), other.id(), other.details().name());
    }
}
