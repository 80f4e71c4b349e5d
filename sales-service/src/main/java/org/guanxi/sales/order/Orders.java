package org.guanxi.sales.order;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.problem.StaleVersion;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Orders extends JpaRepository<Order, UUID> {

    Optional<Order> findByStampKey(byte[] key);

    @Query("select o from SalesOrder o where o.key.source = :source and o.key.externalId in :externalIds")
    List<Order> listByKeys(String source, Collection<String> externalIds);

    /** @throws StaleVersion unless the order is as the caller has seen it */
    default Order require(UUID id, long version) {
        Order order = require(id);
        if (order.version() != version) {
            throw new StaleVersion(order.version());
        }
        return order;
    }

    default Order require(UUID id) {
        return findById(id).orElseThrow(() -> new OrderNotFound(id));
    }
}
