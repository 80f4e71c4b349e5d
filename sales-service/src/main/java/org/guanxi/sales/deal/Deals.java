package org.guanxi.sales.deal;

import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.problem.StaleVersion;
import org.springframework.data.jpa.repository.JpaRepository;

interface Deals extends JpaRepository<Deal, UUID> {

    Optional<Deal> findByStampKey(byte[] key);

    /** @throws StaleVersion unless the deal is as the caller has seen it */
    default Deal require(UUID id, long version) {
        Deal deal = require(id);
        if (deal.version() != version) {
            throw new StaleVersion(deal.version());
        }
        return deal;
    }

    default Deal require(UUID id) {
        return findById(id).orElseThrow(() -> new DealNotFound(id));
    }
}
