package org.guanxi.shared.imports;

import java.io.IOException;
import java.io.Writer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.guanxi.shared.id.Ids;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.job.ImportState;
import org.guanxi.shared.imports.job.ImportTables;
import org.guanxi.shared.imports.row.CsvCell;
import org.guanxi.shared.imports.row.Reason;
import org.guanxi.shared.imports.row.RefusedRow;
import org.guanxi.shared.imports.row.RowError;
import org.guanxi.shared.list.ListRequest;
import org.guanxi.shared.list.Listing;
import org.guanxi.shared.list.Lists;
import org.guanxi.shared.list.Page;
import org.guanxi.shared.list.filter.Field;
import org.guanxi.shared.list.filter.FieldType;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Imports, and the rows of one that were refused or kept, in the reader's language. */
class ImportLists {

    private static final Listing JOBS = Listing.of(
            "import_job.*",
            "import_job",
            "import_job.id",
            "-createdAt",
            new Field("createdAt", "created_at", FieldType.MOMENT),
            new Field("createdBy", "created_by", FieldType.TEXT),
            new Field("state", "state", ImportState.class),
            new Field("source", "source", FieldType.TEXT));

    private static final Field LINE = new Field("line", "line", FieldType.NUMBER);

    private static final Listing REFUSED = Listing.of(
            "line, cells, column_name, value, reason",
            "import_error",
            LINE,
            "line",
            LINE,
            new Field("column", "column_name", FieldType.TEXT));

    private static final Listing KEPT =
            Listing.of("line, record_id, kept_name, kept_reason", "import_trace", LINE, "line", LINE);

    private static final int AT_ONCE = 200;

    private final ImportTables tables;
    private final Lists lists;
    private final MessageSource messages;

    ImportLists(ImportTables tables, Lists lists, MessageSource messages) {
        this.tables = tables;
        this.lists = lists;
        this.messages = messages;
    }

    Page<ImportJob> jobs(String object, ListRequest request) {
        Locale locale = LocaleContextHolder.getLocale();
        return lists.page(JOBS.where("object = ?", object), request, tables.jobs()::read)
                .map(job -> job.in(messages, locale, tables.queue().ahead(job).orElse(null)));
    }

    Page<RowError> errors(UUID id, ListRequest request) {
        return refused(id, request).map(row -> new RowError(row.line(), row.column(), row.value(), row.reason()));
    }

    Page<RefusedRow> refused(UUID id, ListRequest request) {
        return lists.page(
                REFUSED.where("job_id = ?", (Object) Ids.bytes(id)),
                request,
                (row, index) -> inWords(tables.refused().read(row, index)));
    }

    RefusedRow inWords(RefusedRow row) {
        String words = Reason.read(row.reason()).with(row.value()).in(messages, LocaleContextHolder.getLocale());
        return new RefusedRow(row.line(), row.cells(), row.column(), row.value(), words);
    }

    Page<KeptRecord> kept(UUID id, ListRequest request) {
        return lists.page(
                KEPT.where("job_id = ? AND kept_reason IS NOT NULL", (Object) Ids.bytes(id)), request, this::kept);
    }

    private KeptRecord kept(ResultSet row, int index) throws SQLException {
        Reason why = Reason.read(row.getString("kept_reason"));
        return new KeptRecord(
                row.getInt("line"),
                Ids.uuid(row.getBytes("record_id")),
                row.getString("kept_name"),
                why.in(messages, LocaleContextHolder.getLocale()));
    }

    /** As the file had them, with the reasons in a column of their own; what is corrected in it can be imported as it is. */
    void writeRefused(UUID id, Writer file) throws IOException {
        List<String> headings = tables.jobs().headings(id);
        List<String> header = new ArrayList<>(headings);
        header.add(messages.getMessage("import.reason", null, LocaleContextHolder.getLocale()));
        file.write("\uFEFF" + CsvCell.line(header));
        List<RefusedRow> page = tables.refused().next(id, 0, AT_ONCE);
        while (!page.isEmpty()) {
            for (RefusedRow row : page) {
                file.write(CsvCell.line(cells(headings, inWords(row))));
            }
            page = tables.refused().next(id, page.getLast().line(), AT_ONCE);
        }
    }

    private static List<String> cells(List<String> headings, RefusedRow row) {
        List<String> cells = new ArrayList<>();
        headings.forEach(heading -> cells.add(row.cells().getOrDefault(heading, "")));
        cells.add(row.reason());
        return cells;
    }
}
