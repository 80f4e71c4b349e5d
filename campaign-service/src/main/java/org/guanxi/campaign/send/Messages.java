package org.guanxi.campaign.send;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface Messages extends JpaRepository<Message, UUID> {

    String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
    String SKIP_LOCKED = "-2";

    /** The next that nobody else is about to take. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = LOCK_TIMEOUT, value = SKIP_LOCKED))
    Optional<Message> findFirstByCampaignIdAndDueAtLessThanEqualOrderByDueAtAscIdAsc(UUID campaignId, Instant now);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = LOCK_TIMEOUT, value = SKIP_LOCKED))
    List<Message> findByStateAndClaimedAtLessThanEqualOrderByClaimedAt(MessageState state, Instant before, Limit most);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Message> findLockedById(UUID id);

    /** How the latest of them ended. */
    @Query(
            "select m.state from Message m where m.campaignId = :campaignId and m.endedAt >= :since order by m.endedAt desc")
    List<MessageState> listEnded(UUID campaignId, Instant since, Limit most);

    @Modifying
    @Query("""
            update versioned Message m set m.state = SUPPRESSED, m.reason = :reason, m.dueAt = null
            where m.campaignId = :campaignId and m.state in (QUEUED, SOFT_BOUNCED)""")
    void suppressWaiting(UUID campaignId, String reason);
}
