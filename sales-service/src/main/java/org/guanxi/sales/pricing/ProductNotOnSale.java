package org.guanxi.sales.pricing;

import org.guanxi.shared.problem.Invalid;

final class ProductNotOnSale extends Invalid {

    ProductNotOnSale(String code) {
        super(code);
    }
}
