package org.guanxi.shared.imports.row;

import java.util.Optional;

/** Names the record that a row is about; no two rows of a file may have the same. */
public record RowKey(String column, String value) {

    public static Optional<RowKey> in(ImportedRow row, String column) {
        return Optional.ofNullable(row.text(column)).map(value -> new RowKey(column, value));
    }
}
