package org.guanxi.sales.product;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What orders ask of products. */
@Component
public class Assortment {

    private final Products products;

    Assortment(Products products) {
        this.products = products;
    }

    /** @throws ProductNotFound */
    public ProductDetails require(UUID id) {
        return products.require(id).details();
    }
}
