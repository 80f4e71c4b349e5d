package org.guanxi.sales.deal;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

final class DealNotFound extends NotFound {

    DealNotFound(UUID id) {
        super(id);
    }
}
