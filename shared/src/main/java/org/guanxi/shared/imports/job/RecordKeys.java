package org.guanxi.shared.imports.job;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.RowImporter;

/** Tells apart, in all the imports of a service, the records that rows are about. */
record RecordKeys(RowImporter<?> importer, String source) {

    Optional<UUID> of(ImportedRow row) {
        return importer.key(row)
                .map(key -> String.join("\n", importer.object(), source, key.column(), key.value()))
                .map(text -> UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)));
    }
}
