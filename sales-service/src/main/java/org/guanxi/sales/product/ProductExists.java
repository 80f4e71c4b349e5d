package org.guanxi.sales.product;

import org.guanxi.shared.problem.Conflict;

final class ProductExists extends Conflict {

    ProductExists(String code) {
        super(code);
    }
}
