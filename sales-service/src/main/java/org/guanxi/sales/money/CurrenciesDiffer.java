package org.guanxi.sales.money;

import org.guanxi.shared.problem.Invalid;

public final class CurrenciesDiffer extends Invalid {

    public CurrenciesDiffer(String one, String other) {
        super(one, other);
    }
}
