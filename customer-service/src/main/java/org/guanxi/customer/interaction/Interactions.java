package org.guanxi.customer.interaction;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface Interactions extends JpaRepository<Interaction, UUID> {

    Optional<Interaction> findByStampKey(byte[] key);

    /** Also what others have just logged. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Interaction> findByLeadIdAndAccountIdIsNull(UUID lead);

    default Interaction require(UUID id) {
        return findById(id).orElseThrow(() -> new InteractionNotFound(id));
    }
}
