package org.guanxi.sales.account;

import org.guanxi.shared.problem.Invalid;

/** customer-service finds something wrong with it. */
public final class CustomerRefused extends Invalid {

    CustomerRefused(Object about) {
        super(about);
    }
}
