package org.guanxi.shared.imports;

import org.guanxi.shared.imports.column.ColumnMapping;
import org.jspecify.annotations.Nullable;

/** Which rows are written for which import, and where it is kept what became of them. */
interface Work {

    ImportJob job();

    @Nullable
    ColumnMapping mapping();

    /** Whether rows may be put aside that need what has not arrived yet; otherwise they are refused. */
    boolean patient();

    /** Whether rows are only tried. */
    boolean pretends();

    /**
     * In each transaction before anything else.
     *
     * @param written how many of the rows have been kept or put aside already
     * @throws ImportBatch.SomebodyElse when the import is not as it was
     */
    void lock(int written);

    /** In the transaction of the rows, or in one of its own when they were only tried. */
    void keep(Tally tally);
}
