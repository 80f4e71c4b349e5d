package org.guanxi.shared.imports.row;

import java.util.List;
import java.util.Optional;

/**
 * What a service knows about importing one kind of object. A bean of this type is all that an import needs.
 *
 * @param <T> a row that was understood
 */
public interface RowImporter<T> {

    /** {@code accounts} */
    String object();

    /** All that are read, in the order in which people think of them; what else a file has is named in the job. */
    List<String> columns();

    /** Of each group the header must have one, or no row can be imported. */
    List<List<String>> required();

    default Optional<RowKey> key(ImportedRow row) {
        return RowKey.in(row, "externalId");
    }

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

    /** Whether an undo asks copies of what other services have; then it waits until they are as new as its request. */
    default boolean undoAsksCopies() {
        return false;
    }

    /**
     * Takes back, inside the transaction of the batch, what rows did. What has been changed since is kept.
     *
     * @return one per trace, in order
     */
    List<Undone> undo(List<Trace> traces);
}
