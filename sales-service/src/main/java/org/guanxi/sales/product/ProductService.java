package org.guanxi.sales.product;

import java.time.Clock;
import java.util.UUID;
import org.guanxi.shared.http.IdempotencyKey;
import org.guanxi.shared.outbox.Outbox;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ProductService {

    private final Products products;
    private final Outbox outbox;
    private final Clock clock;

    ProductService(Products products, Outbox outbox, Clock clock) {
        this.products = products;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public ProductView create(WriteProduct wanted, IdempotencyKey key) {
        return ProductView.of(
                key.earlier(wanted, products::findByStampKey, Product::stamp).orElseGet(() -> createNew(wanted, key)));
    }

    private Product createNew(WriteProduct wanted, IdempotencyKey key) {
        ProductDetails details = wanted.details(null);
        Product product = Product.create(details, key.stamp(wanted), clock.instant());
        requireFreeCode(product.id(), details.code());
        products.save(product);
        outbox.append(product.created());
        return product;
    }

    @Transactional
    public ProductView change(UUID id, long version, WriteProduct wanted) {
        Product product = products.require(id, version);
        ProductDetails details = wanted.details(product.details());
        requireFreeCode(id, details.code());
        product.change(details, clock.instant()).ifPresent(outbox::append);
        return ProductView.of(products.saveAndFlush(product));
    }

    @Transactional(readOnly = true)
    public ProductView require(UUID id) {
        return ProductView.of(products.require(id));
    }

    private void requireFreeCode(UUID id, String code) {
        products.findByCodeAndIdNot(code, id).ifPresent(other -> {
            throw new ProductExists(other);
        });
    }
}
