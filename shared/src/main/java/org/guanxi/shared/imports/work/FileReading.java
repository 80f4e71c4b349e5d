package org.guanxi.shared.imports.work;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.guanxi.shared.imports.column.ColumnsMissing;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.row.CsvRows;
import org.guanxi.shared.imports.row.FirstLines;
import org.guanxi.shared.imports.row.ImportFailed;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.RowImporter;
import org.jspecify.annotations.Nullable;

/** A stored file, read as its mapping says, with what people have corrected in it, each key once. */
class FileReading implements AutoCloseable {

    private final CsvRows rows;
    private final @Nullable ColumnMapping mapping;
    private final UnaryOperator<ImportedRow> read;

    FileReading(Reader file, ImportJob job, Map<Integer, Map<String, String>> corrections, RowImporter<?> importer) {
        this.rows = new CsvRows(file);
        this.mapping = job.columns();
        FirstLines seen = new FirstLines();
        this.read = row -> {
            Map<String, String> cells = corrections.get(row.line());
            ImportedRow mapped = read(cells == null ? row : new ImportedRow(row.line(), cells));
            return seen.check(mapped, importer.key(mapped));
        };
    }

    private ImportedRow read(ImportedRow row) {
        return mapping == null ? row : mapping.read(row);
    }

    /** @throws ImportFailed naming the columns without which no row can be imported */
    void requireColumns(RowImporter<?> importer) {
        ColumnsMissing.in(all(importer), rows.header(), importer.required()).ifPresent(missing -> {
            throw new ImportFailed("missing-columns", missing);
        });
    }

    List<String> headings() {
        return rows.header();
    }

    List<String> ignored(RowImporter<?> importer) {
        return all(importer).ignored(rows.header());
    }

    private ColumnMapping all(RowImporter<?> importer) {
        return mapping == null ? ColumnMapping.ofNames(importer.columns()) : mapping;
    }

    int count() {
        return rows.count();
    }

    List<ImportedRow> next(int most) {
        return rows.next(most).stream().map(read).toList();
    }

    /** Their keys count although their outcomes are known. */
    void skip(int done) {
        for (int left = done; left > 0; ) {
            List<ImportedRow> skipped = next(Math.min(ImportWorker.BATCH, left));
            if (skipped.isEmpty()) {
                throw new IllegalStateException("The file has " + left + " rows less than have been imported");
            }
            left -= skipped.size();
        }
    }

    @Override
    public void close() {
        rows.close();
    }
}
