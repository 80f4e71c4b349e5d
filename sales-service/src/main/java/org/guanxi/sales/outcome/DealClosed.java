package org.guanxi.sales.outcome;

import java.util.UUID;
import org.guanxi.shared.problem.Conflict;

final class DealClosed extends Conflict {

    DealClosed(UUID id, DealStatus status) {
        super(id, status);
    }
}
