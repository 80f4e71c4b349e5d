package org.guanxi.shared.bulk;

import java.util.UUID;
import org.guanxi.shared.bulk.job.BulkChange;
import org.guanxi.shared.bulk.job.BulkTables;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.list.filter.Field;
import org.guanxi.shared.list.filter.FieldType;

/** Changes, and the rows of one that were not changed. */
class BulkLists {

    private static final Listing JOBS = Listing.of(
            "bulk_change.*",
            "bulk_change",
            "bulk_change.id",
            "-createdAt",
            new Field("createdAt", "created_at", FieldType.MOMENT),
            new Field("createdBy", "created_by", FieldType.TEXT),
            new Field("state", "state", FieldType.WORD));

    private static final Field NUMBER = new Field("number", "number", FieldType.NUMBER);

    private static final Listing ERRORS = Listing.of(
            "number, row_id, code, reason",
            "bulk_row",
            NUMBER,
            "number",
            NUMBER,
            new Field("id", "row_id", FieldType.ID),
            new Field("code", "code", FieldType.TEXT));

    private final BulkTables tables;
    private final Lists lists;

    BulkLists(BulkTables tables, Lists lists) {
        this.tables = tables;
        this.lists = lists;
    }

    Page<BulkChange> changes(String object, ListRequest request) {
        return lists.page(JOBS.where("object = ?", object), request, tables.jobs()::readShown);
    }

    Page<BulkError> errors(UUID id, ListRequest request) {
        return lists.page(
                ERRORS.where("job_id = ? AND outcome = 'FAILED'", (Object) Ids.bytes(id)),
                request,
                (row, index) -> new BulkError(
                        row.getInt("number"),
                        Ids.uuid(row.getBytes("row_id")),
                        row.getString("code"),
                        row.getString("reason")));
    }
}
