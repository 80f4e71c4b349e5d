package org.guanxi.sales.account;

import org.guanxi.shared.problem.Invalid;

/** customer-service does not do this for this caller. */
public final class CustomerRefused extends Invalid {

    CustomerRefused(Object about) {
        super(about);
    }
}
