package org.guanxi.shared.list;

import java.sql.SQLException;
import java.time.Duration;
import org.guanxi.shared.problem.Invalid;
import org.springframework.dao.DataAccessException;
import org.springframework.web.context.request.RequestContextHolder;

/** MySQL would look for longer than anybody waits, and others wait for the connection. */
final class ListTooSlow extends Invalid {

    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int ENDED = 3024;

    ListTooSlow() {
        super(LONGEST.toSeconds());
    }

    /** @return the statement, which MySQL ends by itself when somebody waits for it: a worker may take its time */
    static String limited(String select) {
        return RequestContextHolder.getRequestAttributes() == null
                ? select
                : select.replaceFirst("^SELECT", "SELECT /*+ MAX_EXECUTION_TIME(" + LONGEST.toMillis() + ") */");
    }

    static boolean isWhy(DataAccessException failure) {
        return failure.getMostSpecificCause() instanceof SQLException cause && cause.getErrorCode() == ENDED;
    }
}
