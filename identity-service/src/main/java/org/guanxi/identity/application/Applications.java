package org.guanxi.identity.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.problem.StaleVersion;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface Applications extends JpaRepository<Application, UUID> {

    @Override
    @EntityGraph(attributePaths = "scopes")
    Optional<Application> findById(UUID id);

    @EntityGraph(attributePaths = "scopes")
    Optional<Application> findByClientId(String clientId);

    Optional<Application> findByStampKey(byte[] key);

    @Transactional
    @Modifying
    @Query(
            nativeQuery = true,
            value = "UPDATE application SET last_used_at = :now WHERE client_id = :clientId"
                    + " AND (last_used_at IS NULL OR last_used_at < :minuteAgo)")
    int noteUse(String clientId, Instant now, Instant minuteAgo);

    default Application require(UUID id) {
        return findById(id).orElseThrow(() -> new ApplicationNotFound(id));
    }

    default Application require(UUID id, long version) {
        Application application = require(id);
        if (application.version() != version) {
            throw new StaleVersion(application.version());
        }
        return application;
    }
}
