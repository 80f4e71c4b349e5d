package org.guanxi.sales.product;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

final class ProductNotFound extends NotFound {

    ProductNotFound(UUID id) {
        super(id);
    }
}
