package org.guanxi.shared.imports.row;

import java.util.List;
import java.util.Set;

/**
 * What a service knows about importing one kind of object. A bean of this type is all that an import needs.
 *
 * @param <T> a row that was understood
 */
public interface RowImporter<T> {

    /** {@code accounts} */
    String object();

    /** Without these in the header, no row can be imported. */
    Set<String> requiredColumns();

    /** Names the record that a row is about; no two rows of a file may have the same. */
    default String keyColumn() {
        return "externalId";
    }

    /** All that are read; what else a file has is named in the job. */
    Set<String> columns();

    /**
     * Understands a row without looking at the database.
     *
     * @throws RowRefused naming the column and the reason
     */
    T read(ImportedRow row);

    /**
     * Writes rows inside the transaction of the batch. The same rows again must change nothing: rows are found by their
     * external key in the source system.
     *
     * @return one outcome per row, in order
     */
    List<Outcome> write(String source, List<T> rows);
}
