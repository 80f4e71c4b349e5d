package org.guanxi.sales.lead;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

final class LeadNotFound extends NotFound {

    LeadNotFound(UUID id) {
        super(id);
    }
}
