package org.guanxi.sales.order;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

final class OrderNotFound extends NotFound {

    OrderNotFound(UUID id) {
        super(id);
    }
}
