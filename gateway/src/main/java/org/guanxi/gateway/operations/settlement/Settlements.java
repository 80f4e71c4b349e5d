package org.guanxi.gateway.operations.settlement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guanxi.gateway.operations.letter.LetterTopic;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is settled; Kafka cannot forget single records, so it is noted here. A letter is settled once: its key is unique. */
@Component
class Settlements {

    private final JdbcClient jdbc;
    private final Clock clock;

    Settlements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false when somebody was faster */
    boolean add(LetterTopic topic, long offset, Note note) {
        try {
            return insert(topic, offset, note) == 1;
        } catch (DuplicateKeyException faster) {
            return false;
        }
    }

    private int insert(LetterTopic topic, long offset, Note note) {
        return jdbc.sql("""
                        INSERT INTO settled_letter
                          (topic_id, record_offset, topic, outcome, reason, operator_id, operator_name, settled_at,
                           request_key)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(topic.id())
                .param(offset)
                .param(topic.name())
                .param(note.outcome().name())
                .param(note.reason())
                .param(note.by().id())
                .param(note.by().name())
                .param(now())
                .param(note.request().value())
                .update();
    }

    /** How many by the topic's id. */
    Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        jdbc.sql("SELECT topic_id, COUNT(*) AS settled FROM settled_letter GROUP BY topic_id")
                .query(row -> {
                    counts.put(row.getString("topic_id"), row.getLong("settled"));
                });
        return counts;
    }

    /** Of none, when the caller gave the request no name. */
    int countOf(LetterTopic topic, RequestKey request, Operator by) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM settled_letter
                        WHERE topic_id = ? AND operator_id = ? AND request_key = ?""")
                .param(topic.id())
                .param(by.id())
                .param(request.value())
                .query(Integer.class)
                .single();
    }

    Set<Long> offsets(LetterTopic topic) {
        return new HashSet<>(jdbc.sql("SELECT record_offset FROM settled_letter WHERE topic_id = ?")
                .param(topic.id())
                .query(Long.class)
                .list());
    }

    Optional<Settlement> find(LetterTopic topic, long offset) {
        return jdbc.sql("SELECT * FROM settled_letter WHERE topic_id = ? AND record_offset = ?")
                .params(topic.id(), offset)
                .query(Settlements::read)
                .optional();
    }

    /** The latest offsets first. */
    List<Settlement> before(LetterTopic topic, long offset, int count) {
        return jdbc.sql("""
                        SELECT * FROM settled_letter WHERE topic_id = ? AND record_offset < ?
                        ORDER BY record_offset DESC LIMIT ?""")
                .params(topic.id(), offset, count)
                .query(Settlements::read)
                .list();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Settlement read(ResultSet row, int index) throws SQLException {
        return new Settlement(
                row.getLong("record_offset"),
                Outcome.valueOf(row.getString("outcome")),
                row.getString("reason"),
                row.getString("operator_name"),
                row.getObject("settled_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
