package org.guanxi.sales.product;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What orders ask of products. */
@Component
public class Assortment {

    private final Products products;

    Assortment(Products products) {
        this.products = products;
    }

    public Optional<ProductDetails> find(UUID id) {
        return products.findById(id).map(Product::details);
    }
}
