package org.guanxi.customer.account;

import org.guanxi.shared.problem.Duplicate;

/** Another account has one of these external keys. Whoever may write may not always read, so its name is not told. */
final class AccountExists extends Duplicate {

    AccountExists(Account other) {
        super(other.id(), other.id());
    }
}
