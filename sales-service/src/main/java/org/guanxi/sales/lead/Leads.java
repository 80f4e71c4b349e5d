package org.guanxi.sales.lead;

import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.problem.StaleVersion;
import org.springframework.data.jpa.repository.JpaRepository;

interface Leads extends JpaRepository<Lead, UUID> {

    Optional<Lead> findByStampKey(byte[] key);

    /** @throws StaleVersion unless the lead is as the caller has seen it */
    default Lead require(UUID id, long version) {
        Lead lead = require(id);
        if (lead.version() != version) {
            throw new StaleVersion(lead.version());
        }
        return lead;
    }

    default Lead require(UUID id) {
        return findById(id).orElseThrow(() -> new LeadNotFound(id));
    }
}
