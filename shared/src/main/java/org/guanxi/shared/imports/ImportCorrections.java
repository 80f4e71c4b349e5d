package org.guanxi.shared.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.guanxi.shared.imports.ImportBatch.SomebodyElse;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.guanxi.shared.imports.row.FirstLines;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.RefusedRow;
import org.guanxi.shared.imports.row.RowImporter;
import org.jspecify.annotations.Nullable;

/** Takes in refused rows that people have corrected: tried after a check, written after an import. */
class ImportCorrections {

    private final ImportTables tables;
    private final ImportBatch batches;

    ImportCorrections(ImportTables tables, ImportBatch batches) {
        this.tables = tables;
        this.batches = batches;
    }

    /**
     * Rows that are refused no longer are passed over: the same request again changes nothing.
     *
     * @return which are wrong still
     */
    List<RefusedRow> take(ImportJob job, CorrectRows wanted, RowImporter<?> importer) {
        if (job.state() != ImportState.CHECKED && job.state() != ImportState.COMPLETED_WITH_ERRORS) {
            if (job.state() == ImportState.COMPLETED) {
                return List.of();
            }
            throw new ImportNotCorrectable();
        }
        Map<Integer, Map<String, String>> corrected = new LinkedHashMap<>();
        wanted.rows().forEach(row -> corrected.put(row.line(), row.cells()));
        ColumnMapping mapping = job.mapping() == null ? null : new ColumnMapping(job.mapping());
        List<ImportedRow> rows =
                rows(tables.refused().find(job.id(), corrected.keySet()), corrected, mapping, importer);
        if (!rows.isEmpty()) {
            try {
                batches.write(importer, new CorrectionWork(job, mapping, rows, tables), rows);
            } catch (SomebodyElse faster) {
                throw new ImportNotCorrectable();
            }
        }
        return tables.refused().find(job.id(), corrected.keySet());
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
