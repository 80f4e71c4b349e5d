package org.guanxi.sales.money;

import org.guanxi.shared.problem.Invalid;

public final class UnknownCurrency extends Invalid {

    UnknownCurrency(String currency) {
        super(currency);
    }
}
