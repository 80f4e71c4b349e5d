package org.guanxi.sales.order;

import java.util.UUID;
import org.guanxi.shared.problem.Conflict;

final class OrderIsCancelled extends Conflict {

    OrderIsCancelled(UUID id) {
        super(id);
    }
}
