package org.guanxi.gateway.problem;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that does not answer, where the sessions are, from a mistake of ours. */
final class DatabaseAway {

    private static final List<Class<? extends Exception>> SIGNS = List.of(
            CannotCreateTransactionException.class,
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class,
            SQLTransientException.class,
            SQLRecoverableException.class,
            SQLNonTransientConnectionException.class);

    private DatabaseAway() {}

    static boolean isWhy(@Nullable Throwable failure) {
        return failure != null
                && (SIGNS.stream().anyMatch(sign -> sign.isInstance(failure)) || isWhy(failure.getCause()));
    }
}
