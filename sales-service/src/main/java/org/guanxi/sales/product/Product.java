package org.guanxi.sales.product;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.sales.money.Money;
import org.guanxi.shared.event.sales.ProductChanged;
import org.guanxi.shared.event.sales.ProductCreated;
import org.guanxi.shared.http.RequestStamp;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;

/** Something that is sold. Only active products come into new orders. */
@Entity
class Product {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String code;
    private String name;

    @Embedded
    private Money price;

    private boolean active;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant changedAt;

    @Embedded
    private @Nullable RequestStamp stamp;

    protected Product() {}

    static Product create(ProductDetails details, @Nullable RequestStamp stamp, Instant now) {
        Product product = new Product();
        product.id = Ids.next();
        product.createdAt = now;
        product.stamp = stamp;
        product.take(details, now);
        return product;
    }

    ProductCreated created() {
        return new ProductCreated(id, createdAt, code, name, price.amount(), price.currency(), active);
    }

    Optional<ProductChanged> change(ProductDetails details, Instant now) {
        if (details.equals(details())) {
            return Optional.empty();
        }
        take(details, now);
        return Optional.of(new ProductChanged(id, now, code, name, price.amount(), price.currency(), active));
    }

    private void take(ProductDetails details, Instant now) {
        code = details.code();
        name = details.name();
        price = details.price();
        active = details.active();
        changedAt = now;
    }

    ProductDetails details() {
        return new ProductDetails(code, name, price, active);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    RequestStamp stamp() {
        return stamp;
    }
}
