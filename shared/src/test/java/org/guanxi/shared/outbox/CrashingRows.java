package org.guanxi.shared.outbox;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.JdbcTemplate;

/** Dies after Kafka has committed and before the rows are deleted, one time in ten. */
class CrashingRows extends OutboxRows {

    static final String DEATH = "killed between send and delete";

    CrashingRows(JdbcTemplate jdbc) {
        super(jdbc);
    }

    @Override
    void delete(List<OutboxRow> rows) {
        if (ThreadLocalRandom.current().nextInt(10) == 0) {
            throw new IllegalStateException(DEATH);
        }
        super.delete(rows);
    }
}
