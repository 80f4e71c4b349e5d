package org.guanxi.shared.list;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;

/** How long MySQL may look for what a list shows. Somebody waits for it, and everybody else for the connection. */
final class TimeLimit {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int PASSED = 3024;

    /** Begins a statement; MySQL ends it by itself. */
    static final String SELECT = "SELECT /*+ MAX_EXECUTION_TIME(" + LONGEST.toMillis() + ") */ ";

    private TimeLimit() {}

    /** @throws ListTooSlow */
    static <T> T within(Supplier<T> statement) {
        try {
            return statement.get();
        } catch (DataAccessException failure) {
            if (failure.getMostSpecificCause() instanceof SQLException cause && cause.getErrorCode() == PASSED) {
                throw new ListTooSlow(LONGEST.toSeconds());
            }
            throw failure;
        }
    }
}
