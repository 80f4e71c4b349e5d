package org.guanxi.sales.deal;

import java.util.UUID;
import org.guanxi.shared.problem.Invalid;

final class DealOfAnotherAccount extends Invalid {

    DealOfAnotherAccount(UUID id) {
        super(id);
    }
}
