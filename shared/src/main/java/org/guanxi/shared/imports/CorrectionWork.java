package org.guanxi.shared.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanxi.shared.imports.ImportBatch.SomebodyElse;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.Reason;
import org.guanxi.shared.imports.row.RowRefused;
import org.guanxi.shared.imports.row.Trace;
import org.jspecify.annotations.Nullable;

/** Rows that were refused and come again, corrected. */
class CorrectionWork implements Work {

    private final ImportJob job;
    private final @Nullable ColumnMapping mapping;
    private final List<ImportedRow> rows;
    private final ImportTables tables;

    CorrectionWork(ImportJob job, @Nullable ColumnMapping mapping, List<ImportedRow> rows, ImportTables tables) {
        this.job = job;
        this.mapping = mapping;
        this.rows = rows;
        this.tables = tables;
    }

    @Override
    public ImportJob job() {
        return job;
    }

    @Override
    public @Nullable ColumnMapping mapping() {
        return mapping;
    }

    @Override
    public boolean pretends() {
        return job.state() == ImportState.CHECKED;
    }

    @Override
    public boolean patient() {
        return false;
    }

    @Override
    public void lock(int written) {
        if (!tables.steps().lockIn(job.id(), Set.of(job.state()))) {
            throw new SomebodyElse();
        }
    }

    @Override
    public void keep(Tally tally) {
        List<Integer> lines = tally.lines();
        if (tables.refused().remove(job.id(), lines) != lines.size()) {
            throw new SomebodyElse();
        }
        tables.refused().add(job.id(), tally.failed());
        if (pretends()) {
            Map<Integer, Map<String, String>> cells = new HashMap<>();
            rows.stream().filter(row -> lines.contains(row.line())).forEach(row -> cells.put(row.line(), row.cells()));
            tables.refused().correct(job.id(), cells);
        } else {
            requireThatNoOtherRowDidIt(tally.traces());
            tables.traces().add(job.id(), tally.traces());
        }
        tables.steps().recount(job.id(), tally);
    }

    /** As within a file: no two rows may be about one record. */
    private void requireThatNoOtherRowDidIt(List<Trace> traces) {
        tables.traces().linesOf(job.id(), traces).stream().findFirst().ifPresent(line -> {
            throw new RowRefused(
                    "", "", Reason.of("key-twice", String.valueOf(line)).text());
        });
    }
}
