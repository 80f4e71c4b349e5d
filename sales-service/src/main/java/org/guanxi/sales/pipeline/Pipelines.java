package org.guanxi.sales.pipeline;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.problem.StaleVersion;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Pipelines extends JpaRepository<Pipeline, UUID> {

    /** The one that is there from the beginning. */
    UUID USUAL = UUID.fromString("01900000-0000-7000-8000-000000000001");

    Optional<Pipeline> findByStampKey(byte[] key);

    Optional<Pipeline> findByNameAndIdNot(String name, UUID id);

    List<Pipeline> findAllByOrderByName();

    /** Nobody takes a stage away while a deal enters it. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select p from Pipeline p where p.id = :id")
    Optional<Pipeline> findForEntering(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Pipeline p where p.id = :id")
    Optional<Pipeline> findForChange(UUID id);

    @Query(value = "select count(*) from deal where stage_id in (:stages)", nativeQuery = true)
    long countDealsIn(Collection<byte[]> stages);

    /** Deals carry the name of their stage, so that lists need not look it up. */
    @Modifying
    @Query(
            value = "update deal set stage = :name, version = version + 1 where stage_id = :stage and stage <> :name",
            nativeQuery = true)
    void rename(byte[] stage, String name);

    /** @throws UnknownPipeline */
    default Pipeline requireForEntering(UUID id) {
        return findForEntering(id).orElseThrow(() -> new UnknownPipeline(id));
    }

    /** @throws StaleVersion unless the pipeline is as the caller has seen it */
    default Pipeline requireForChange(UUID id, long version) {
        Pipeline pipeline = findForChange(id).orElseThrow(() -> new PipelineNotFound(id));
        if (pipeline.version() != version) {
            throw new StaleVersion(pipeline.version());
        }
        return pipeline;
    }
}
