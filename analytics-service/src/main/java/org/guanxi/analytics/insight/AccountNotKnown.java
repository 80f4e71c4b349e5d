package org.guanxi.analytics.insight;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

/** No event has told of this account yet. */
final class AccountNotKnown extends NotFound {
    AccountNotKnown(UUID id) {
        super(id);
    }
}
