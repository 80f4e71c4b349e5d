package org.guanxi.campaign.send;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Mailings extends JpaRepository<Mailing, UUID> {

    @Query("select g.id from Mailing g where g.state = RUNNING order by g.id")
    List<UUID> listRunning();

    @Query("select g.id from Mailing g where g.state = HALTED order by g.id")
    List<UUID> listHalted();

    /** Without regard to the version: several senders may find out at once. */
    @Modifying
    @Query("update versioned Mailing g set g.state = HALTED where g.id = :id and g.state = RUNNING")
    void halt(UUID id);

    @Query("""
            select g.id from Mailing g where g.state = RUNNING and not exists (
                select 1 from Message m where m.campaignId = g.id and m.state in (QUEUED, SENDING, SOFT_BOUNCED))""")
    List<UUID> listDone();
}
