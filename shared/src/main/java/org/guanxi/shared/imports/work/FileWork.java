package org.guanxi.shared.imports.work;

import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.job.ImportTables;
import org.guanxi.shared.imports.job.Tally;
import org.guanxi.shared.imports.row.RowImporter;
import org.guanxi.shared.imports.work.ImportBatch.SomebodyElse;

/** The next rows of a file. */
class FileWork extends Work {

    private final int read;
    private final RowImporter<?> importer;

    /** @param read how many rows of the file have an outcome or were put aside */
    FileWork(ImportJob job, int read, RowImporter<?> importer, ImportTables tables) {
        super(job, tables);
        this.read = read;
        this.importer = importer;
    }

    @Override
    boolean patient() {
        return true;
    }

    @Override
    void lock(int written) {
        if (!tables.steps().lockAt(job, read + written)) {
            throw new SomebodyElse();
        }
    }

    @Override
    void keep(Tally tally) {
        tables.steps().count(job.id(), tally, tally.waiting().size());
        tables.waiting().add(job, importer, tally.waiting());
        keepOutcomes(tally);
    }
}
