package org.guanxi.shared.imports;

import org.guanxi.shared.list.filter.Field;
import org.guanxi.shared.list.filter.FieldType;

/** By which lists find the records that an import created or changed. */
public final class ImportField {

    private ImportField() {}

    /** @param id the column of the record's id */
    public static Field of(String id) {
        return Field.ofSeveral("importId", "t.job_id", FieldType.ID, "import_trace t WHERE t.record_id = " + id);
    }
}
