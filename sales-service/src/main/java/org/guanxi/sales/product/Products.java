package org.guanxi.sales.product;

import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.problem.StaleVersion;
import org.springframework.data.jpa.repository.JpaRepository;

interface Products extends JpaRepository<Product, UUID> {

    Optional<Product> findByStampKey(byte[] key);

    Optional<Product> findByCodeAndIdNot(String code, UUID id);

    /** @throws StaleVersion unless the product is as the caller has seen it */
    default Product require(UUID id, long version) {
        Product product = require(id);
        if (product.version() != version) {
            throw new StaleVersion(product.version());
        }
        return product;
    }

    /** @throws ProductNotFound */
    default Product require(UUID id) {
        return findById(id).orElseThrow(() -> new ProductNotFound(id));
    }
}
