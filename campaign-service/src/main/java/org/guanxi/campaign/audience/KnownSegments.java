package org.guanxi.campaign.audience;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.guanxi.shared.feed.Patience;
import org.guanxi.shared.id.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which segments there are in analytics-service, as far as we have heard. */
@Component
public class KnownSegments {

    private static final String KNOWN = "INSERT IGNORE INTO known_segment (segment_id) VALUES (?)";

    private static final String GONE = """
            INSERT INTO gone_segment (segment_id, sequence) VALUES (?, ?)
            ON DUPLICATE KEY UPDATE sequence = GREATEST(sequence, VALUES(sequence))""";

    private static final String THERE = """
            SELECT NOT EXISTS (SELECT 1 FROM gone_segment g WHERE g.segment_id = k.segment_id)
            FROM known_segment k WHERE k.segment_id = ?""";

    private final JdbcTemplate jdbc;

    KnownSegments(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A campaign keeps its segment, also when the segment is gone: what it did is told, and its costs can be changed.
     *
     * @throws UnknownSegment also where the copy lags behind, see {@link #awaiting}
     */
    public void require(@Nullable UUID wanted, @Nullable UUID before) {
        if (wanted != null && !wanted.equals(before)) {
            require(wanted);
        }
    }

    /** @throws UnknownSegment */
    public void require(UUID segment) {
        require(segment, "/segmentId");
    }

    /** @throws UnknownSegment where a parameter names it */
    public void requireAsked(UUID segment) {
        require(segment, "segmentId");
    }

    private void require(UUID segment, String pointer) {
        if (!isThere(segment)) {
            throw new UnknownSegment(segment, pointer);
        }
    }

    public boolean isThere(UUID segment) {
        return find(segment).orElse(false);
    }

    /**
     * Waits for the news of a segment that has just been made: see {@link Patience}.
     *
     * @param attempt one transaction that may find a segment unknown
     */
    public <T> T awaiting(Supplier<T> attempt) {
        return Patience.with(UnknownSegment.class, attempt, unknown -> find(unknown.segment()));
    }

    /** Whatever is told of a segment, it is or was there. */
    void keep(Collection<UUID> segments) {
        jdbc.batchUpdate(KNOWN, segments, 500, (row, segment) -> row.setBytes(1, Ids.bytes(segment)));
    }

    /** Who entered it before it went has left by that, also when we hear of the entry later only. */
    void leave(UUID segment, long sequence) {
        jdbc.update(GONE, Ids.bytes(segment), sequence);
    }

    /** @return nothing of a segment that nobody has told of */
    private Optional<Boolean> find(UUID segment) {
        return jdbc.queryForList(THERE, Boolean.class, (Object) Ids.bytes(segment)).stream()
                .findFirst();
    }
}
