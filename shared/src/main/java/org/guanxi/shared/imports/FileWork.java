package org.guanxi.shared.imports;

import org.guanxi.shared.imports.ImportBatch.SomebodyElse;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.guanxi.shared.imports.row.RowImporter;
import org.jspecify.annotations.Nullable;

/** The next rows of a file. */
class FileWork implements Work {

    private final ImportJob job;
    private final @Nullable ColumnMapping mapping;
    private final int read;
    private final RecordKeys keys;
    private final ImportTables tables;

    /** @param read how many rows of the file have an outcome or were put aside */
    FileWork(ImportJob job, @Nullable ColumnMapping mapping, int read, RowImporter<?> importer, ImportTables tables) {
        this.job = job;
        this.mapping = mapping;
        this.read = read;
        this.keys = new RecordKeys(importer, job.source());
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
        return job.state() == ImportState.CHECKING;
    }

    @Override
    public boolean patient() {
        return true;
    }

    @Override
    public void lock(int written) {
        if (!tables.steps().lockAt(job, read + written)) {
            throw new SomebodyElse();
        }
    }

    @Override
    public void keep(Tally tally) {
        tables.steps().count(job.id(), tally, tally.waiting().size());
        tables.waiting().add(job.id(), keys, tally.waiting());
        tables.refused().add(job.id(), tally.failed());
        if (!pretends()) {
            tables.traces().add(job.id(), tally.traces());
        }
    }
}
