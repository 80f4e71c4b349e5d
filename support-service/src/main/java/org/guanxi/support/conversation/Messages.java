package org.guanxi.support.conversation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Messages extends JpaRepository<Message, UUID> {

    Optional<Message> findByStampKey(byte[] key);
}
