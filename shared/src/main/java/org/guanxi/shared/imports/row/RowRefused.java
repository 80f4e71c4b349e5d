package org.guanxi.shared.imports.row;

import java.util.Map;

/** A row that cannot be imported; the others go on. The reason is a key of the message catalogue: {@code import.required}. */
public class RowRefused extends RuntimeException {

    private final String column;
    private final String value;
    private final String reason;

    public RowRefused(String column, String value, String reason) {
        super(column + " " + reason, null, false, false);
        this.column = column;
        this.value = value;
        this.reason = reason;
    }

    /** The same of a column that has another name. */
    RowRefused in(Map<String, String> columns) {
        return new RowRefused(columns.getOrDefault(column, column), value, reason);
    }

    public Outcome.Refused outcome() {
        return new Outcome.Refused(column, value, reason);
    }
}
