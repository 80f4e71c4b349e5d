package org.guanxi.sales.outcome;

import java.util.UUID;
import org.guanxi.shared.problem.Conflict;

final class DealNotWon extends Conflict {

    DealNotWon(UUID id, DealStatus status) {
        super(id, status);
    }
}
