package org.guanxi.shared.imports.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.job.ImportState;
import org.guanxi.shared.imports.job.ImportTables;
import org.guanxi.shared.imports.row.FirstLines;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.RefusedRow;
import org.guanxi.shared.imports.row.RowImporter;
import org.guanxi.shared.imports.work.ImportBatch.SomebodyElse;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in refused rows that people have corrected: tried after a check, written after an import. */
public class ImportCorrections {

    private final ImportTables tables;
    private final ImportBatch batches;

    public ImportCorrections(ImportTables tables, TransactionTemplate transaction) {
        this.tables = tables;
        this.batches = new ImportBatch(transaction, tables.waiting());
    }

    /**
     * Rows that are refused no longer are passed over: the same request again changes nothing.
     *
     * @return which are wrong still
     */
    public List<RefusedRow> take(ImportJob job, CorrectRows wanted, RowImporter<?> importer) {
        if (job.state() == ImportState.COMPLETED) {
            return List.of();
        }
        if (job.state() != ImportState.CHECKED && job.state() != ImportState.COMPLETED_WITH_ERRORS) {
            throw new ImportNotCorrectable();
        }
        Map<Integer, Map<String, String>> corrected = new LinkedHashMap<>();
        wanted.rows().forEach(row -> corrected.put(row.line(), row.cells()));
        write(job, corrected, importer);
        return tables.refused().find(job.id(), corrected.keySet());
    }

    private void write(ImportJob job, Map<Integer, Map<String, String>> corrected, RowImporter<?> importer) {
        List<RefusedRow> refused = tables.refused().find(job.id(), corrected.keySet());
        if (refused.isEmpty()) {
            return;
        }
        List<ImportedRow> rows = rows(refused, corrected, job.columns(), importer);
        try {
            batches.write(importer, new CorrectionWork(job, rows, tables), rows);
        } catch (SomebodyElse faster) {
            throw new ImportNotCorrectable();
        }
    }

    private static List<ImportedRow> rows(
            List<RefusedRow> refused,
            Map<Integer, Map<String, String>> corrected,
            @Nullable ColumnMapping mapping,
            RowImporter<?> importer) {
        FirstLines seen = new FirstLines();
        return refused.stream()
                .map(row ->
                        new ImportedRow(row.line(), merged(row.cells(), corrected.getOrDefault(row.line(), Map.of()))))
                .map(row -> mapping == null ? row : mapping.read(row))
                .map(row -> seen.check(row, importer.key(row)))
                .toList();
    }

    private static Map<String, String> merged(Map<String, String> before, Map<String, String> now) {
        Map<String, String> cells = new LinkedHashMap<>(before);
        cells.putAll(now);
        return cells;
    }
}
