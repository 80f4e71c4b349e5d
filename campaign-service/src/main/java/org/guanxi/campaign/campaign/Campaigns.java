package org.guanxi.campaign.campaign;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.problem.StaleVersion;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface Campaigns extends JpaRepository<Campaign, UUID> {

    String SKIP_LOCKED = "-2";

    Optional<Campaign> findByStampKey(byte[] key);

    @Query("select c.id from Campaign c where c.progress.state = SCHEDULED and c.startsAt <= :now"
            + " order by c.startsAt")
    List<UUID> listDue(Instant now);

    @Query("select c.id from Campaign c where c.progress.state = RUNNING and c.endsAt <= :now" + " order by c.endsAt")
    List<UUID> listOver(Instant now);

    /** Empty also when another instance has it in hand. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    Optional<Campaign> findFreeById(UUID id);

    /** @throws StaleVersion unless the campaign is as the caller has seen it */
    default Campaign require(UUID id, long version) {
        Campaign campaign = require(id);
        if (campaign.version() != version) {
            throw new StaleVersion(campaign.version());
        }
        return campaign;
    }

    default Campaign require(UUID id) {
        return findById(id).orElseThrow(() -> new CampaignNotFound(id));
    }
}
