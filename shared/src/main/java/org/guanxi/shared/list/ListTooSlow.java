package org.guanxi.shared.list;

import java.sql.SQLException;
import java.time.Duration;
import org.guanxi.shared.problem.Invalid;
import org.springframework.dao.DataAccessException;

/** MySQL would look for longer than anybody waits, and others wait for the connection. */
final class ListTooSlow extends Invalid {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int ENDED = 3024;

    /** Begins a statement that MySQL ends by itself. */
    static final String SELECT = "SELECT /*+ MAX_EXECUTION_TIME(" + LONGEST.toMillis() + ") */ ";

    ListTooSlow() {
        super(LONGEST.toSeconds());
    }

    static boolean isWhy(DataAccessException failure) {
        return failure.getMostSpecificCause() instanceof SQLException cause && cause.getErrorCode() == ENDED;
    }
}
