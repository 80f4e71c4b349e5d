package org.guanxi.shared.problem.answer;

import java.sql.SQLException;
import java.util.Locale;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;

/** Why the database does not keep a row. */
enum Refusal {
    /** A unique key stopped a second row; the first one stands. */
    ALREADY_EXISTS(HttpStatus.CONFLICT),
    VALUE_OUT_OF_RANGE(HttpStatus.UNPROCESSABLE_CONTENT),
    UNKNOWN_ACCOUNT(HttpStatus.UNPROCESSABLE_CONTENT),
    CONTRADICTION(HttpStatus.UNPROCESSABLE_CONTENT);

    private static final int DUPLICATE_KEY = 1062;
    private static final int NO_SUCH_PARENT = 1452;
    private static final String DATA_EXCEPTION = "22";

    private final HttpStatus status;

    Refusal(HttpStatus status) {
        this.status = status;
    }

    static Refusal of(DataIntegrityViolationException refused) {
        if (refused instanceof DuplicateKeyException) {
            return ALREADY_EXISTS;
        }
        return refused.getMostSpecificCause() instanceof SQLException cause ? of(cause) : CONTRADICTION;
    }

    private static Refusal of(SQLException cause) {
        String words = String.valueOf(cause.getMessage());
        if (cause.getErrorCode() == DUPLICATE_KEY) {
            return ALREADY_EXISTS;
        }
        if (String.valueOf(cause.getSQLState()).startsWith(DATA_EXCEPTION)) {
            return VALUE_OUT_OF_RANGE;
        }
        return cause.getErrorCode() == NO_SUCH_PARENT && words.contains("REFERENCES `account`")
                ? UNKNOWN_ACCOUNT
                : CONTRADICTION;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
