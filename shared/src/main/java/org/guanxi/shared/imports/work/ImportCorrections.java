package org.guanxi.shared.imports.work;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.job.ImportState;
import org.guanxi.shared.imports.job.ImportTables;
import org.guanxi.shared.imports.row.FirstLines;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.RefusedRow;
import org.guanxi.shared.imports.row.RowImporter;
import org.guanxi.shared.imports.work.ImportBatch.SomebodyElse;
import org.guanxi.shared.problem.Flaw;
import org.guanxi.shared.problem.InvalidBody;
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
     * @throws InvalidBody when a row comes twice, or a cell stands under a heading that the file does not have
     */
    public List<RefusedRow> take(ImportJob job, CorrectRows wanted, RowImporter<?> importer) {
        if (job.state() == ImportState.COMPLETED) {
            return List.of();
        }
        if (job.state() != ImportState.CHECKED && job.state() != ImportState.COMPLETED_WITH_ERRORS) {
            throw new ImportNotCorrectable();
        }
        Map<Integer, Map<String, String>> corrected = new LinkedHashMap<>();
        wanted.rows().forEach(row -> corrected.putIfAbsent(row.line(), row.cells()));
        List<RefusedRow> refused = tables.refused().find(job.id(), corrected.keySet());
        requireThatItFits(wanted, headings(job, refused));
        write(job, refused, corrected, importer);
        return tables.refused().find(job.id(), corrected.keySet());
    }

    private Set<String> headings(ImportJob job, List<RefusedRow> refused) {
        Set<String> headings = new HashSet<>(tables.jobs().headings(job.id()));
        refused.forEach(row -> headings.addAll(row.cells().keySet()));
        return headings;
    }

    private static void requireThatItFits(CorrectRows wanted, Set<String> headings) {
        List<Flaw> flaws = wanted.flaws(headings);
        if (!flaws.isEmpty()) {
            throw InvalidBody.of(flaws);
        }
    }

    private void write(
            ImportJob job,
            List<RefusedRow> refused,
            Map<Integer, Map<String, String>> corrected,
            RowImporter<?> importer) {
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
