package org.guanxi.support.cases;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.problem.StaleVersion;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface Cases extends JpaRepository<Case, UUID> {

    String SKIP_LOCKED = "-2";

    Optional<Case> findByStampKey(byte[] key);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Case> findLockedById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Case> findFirstByFollowsIdOrderByCreatedAtDesc(UUID followed);

    /** Rows that another instance works on are left to it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    @Query("select c from SupportCase c where c.progress.state = RESOLVED and c.progress.resolvedAt <= :until"
            + " order by c.progress.resolvedAt")
    List<Case> listResolved(Instant until, Limit most);

    /** @throws StaleVersion unless the case is as the caller has seen it */
    default Case require(UUID id, long version) {
        Case found = require(id);
        if (found.version() != version) {
            throw new StaleVersion(found.version());
        }
        return found;
    }

    default Case require(UUID id) {
        return findById(id).orElseThrow(() -> new CaseNotFound(id));
    }

    default Case requireLocked(UUID id) {
        return findLockedById(id).orElseThrow(() -> new CaseNotFound(id));
    }
}
