package org.guanxi.shared.imports;

import java.util.List;
import java.util.UUID;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.jspecify.annotations.Nullable;

/**
 * A file that was sent and is about to be kept.
 *
 * @param mapping null when the headings are the columns' own names, or nobody has said yet
 * @param look what is known of a file that waits for somebody to say more; null when it is to be imported at once
 */
record NewImport(
        UUID id,
        String object,
        String fileName,
        String source,
        String encoding,
        @Nullable ColumnMapping mapping,
        @Nullable Look look,
        String caller) {

    record Look(List<String> headings, int rows) {}
}
