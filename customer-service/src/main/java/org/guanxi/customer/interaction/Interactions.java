package org.guanxi.customer.interaction;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Interactions extends JpaRepository<Interaction, UUID> {

    Optional<Interaction> findByStampKey(byte[] key);

    default Interaction require(UUID id) {
        return findById(id).orElseThrow(() -> new InteractionNotFound(id));
    }
}
