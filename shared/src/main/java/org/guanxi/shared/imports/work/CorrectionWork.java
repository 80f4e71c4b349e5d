package org.guanxi.shared.imports.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.job.ImportState;
import org.guanxi.shared.imports.job.ImportTables;
import org.guanxi.shared.imports.job.Tally;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.Reason;
import org.guanxi.shared.imports.row.RowRefused;
import org.guanxi.shared.imports.row.Trace;
import org.guanxi.shared.imports.work.ImportBatch.SomebodyElse;

/** Rows that were refused and come again, corrected. */
class CorrectionWork extends Work {

    private final List<ImportedRow> rows;

    CorrectionWork(ImportJob job, List<ImportedRow> rows, ImportTables tables) {
        super(job, tables);
        this.rows = rows;
    }

    @Override
    boolean pretends() {
        return job.state() == ImportState.CHECKED;
    }

    @Override
    boolean patient() {
        return false;
    }

    @Override
    void lock(int written) {
        if (!tables.steps().lockIn(job.id(), Set.of(job.state()))) {
            throw new SomebodyElse();
        }
    }

    @Override
    void keep(Tally tally) {
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
