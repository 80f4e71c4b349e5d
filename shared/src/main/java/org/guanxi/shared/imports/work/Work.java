package org.guanxi.shared.imports.work;

import org.guanxi.shared.imports.column.ColumnMapping;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.job.ImportState;
import org.guanxi.shared.imports.job.ImportTables;
import org.guanxi.shared.imports.job.Tally;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.work.ImportBatch.SomebodyElse;
import org.jspecify.annotations.Nullable;

/** Which rows are written for which import, and where it is kept what became of them. */
abstract class Work {

    final ImportJob job;
    final @Nullable ColumnMapping mapping;
    final ImportTables tables;

    Work(ImportJob job, ImportTables tables) {
        this.job = job;
        this.mapping = job.columns();
        this.tables = tables;
    }

    /** Whether rows may be put aside that need what has not arrived yet; otherwise they are refused. */
    abstract boolean patient();

    /** Whether rows are only tried. */
    boolean pretends() {
        return job.state() == ImportState.CHECKING;
    }

    /**
     * In each transaction before anything else.
     *
     * @param written how many of the rows have been kept or put aside already
     * @throws SomebodyElse when the import is not as it was
     */
    abstract void lock(int written);

    /** As its mapping says. */
    ImportedRow read(ImportedRow row) {
        return mapping == null ? row : mapping.read(row);
    }

    /** In the transaction of the rows, or in one of its own when they were only tried. */
    abstract void keep(Tally tally);

    void keepOutcomes(Tally tally) {
        tables.refused().add(job.id(), tally.failed());
        if (!pretends()) {
            tables.traces().add(job.id(), tally.traces());
        }
    }
}
