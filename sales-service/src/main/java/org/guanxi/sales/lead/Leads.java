package org.guanxi.sales.lead;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.problem.StaleVersion;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

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

    /** Nobody else moves it until the transaction has ended. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Lead l where l.id = :id")
    Optional<Lead> lock(UUID id);

    default Lead require(UUID id) {
        return findById(id).orElseThrow(() -> new LeadNotFound(id));
    }
}
