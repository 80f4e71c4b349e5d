package org.guanxi.sales.product;

import org.guanxi.shared.problem.Duplicate;

final class ProductExists extends Duplicate {

    ProductExists(Product other) {
        super(other.id(), other.details().code());
    }
}
