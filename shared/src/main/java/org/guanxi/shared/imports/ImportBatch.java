package org.guanxi.shared.imports;

import java.util.ArrayList;
import java.util.List;
import org.guanxi.shared.feed.DatabaseAway;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.Outcome;
import org.guanxi.shared.imports.row.RowImporter;
import org.guanxi.shared.imports.row.RowRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes rows, their events, their outcomes and the import's progress in one transaction: all of it or none. Where rows are only
 * tried, the same happens in a transaction that is taken back, and the outcomes are kept in another.
 */
class ImportBatch {

    private static final Logger log = LoggerFactory.getLogger(ImportBatch.class);

    private final TransactionTemplate transaction;

    ImportBatch(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /**
     * @param impatient rows that wait for another service are refused now
     * @throws SomebodyElse when another instance works on this import
     * @throws RowsWait when rows wait for another service; nothing was written
     */
    <T> int write(RowImporter<T> importer, Work work, List<ImportedRow> rows, boolean impatient) {
        try {
            return writeTogether(importer, work, 0, rows, impatient);
        } catch (SomebodyElse | RowsWait notNow) {
            throw notNow;
        } catch (RuntimeException oneIsBad) {
            requireThatItIsTheRows(oneIsBad);
            int written = 0;
            for (ImportedRow row : rows) {
                written += writeAlone(importer, work, written, row, impatient);
            }
            return written;
        }
    }

    private <T> int writeAlone(RowImporter<T> importer, Work work, int written, ImportedRow row, boolean impatient) {
        try {
            return writeTogether(importer, work, written, List.of(row), impatient);
        } catch (SomebodyElse | RowsWait notNow) {
            throw notNow;
        } catch (RuntimeException bad) {
            requireThatItIsTheRows(bad);
            Tally tally = new Tally(work.mapping());
            tally.add(row, refused(work, row, bad));
            return keep(work, written, tally);
        }
    }

    /** What the database says of no row in particular is no row's fault. */
    static void requireThatItIsTheRows(RuntimeException failure) {
        if (DatabaseAway.isWhy(failure)
                || (failure instanceof DataAccessException && !(failure instanceof DataIntegrityViolationException))) {
            throw failure;
        }
    }

    private static Outcome.Refused refused(Work work, ImportedRow row, RuntimeException why) {
        if (why instanceof RowRefused refused) {
            return refused.outcome();
        }
        if (why instanceof DataIntegrityViolationException) {
            return new Outcome.Refused("", "", "refused");
        }
        log.warn("Import {}: line {} cannot be taken in", work.job(), row.line(), why);
        return new Outcome.Refused("", "", "unexpected");
    }

    private <T> int writeTogether(
            RowImporter<T> importer, Work work, int written, List<ImportedRow> rows, boolean impatient) {
        Tally tally = transaction.execute(status -> {
            work.lock(written);
            Tally outcomes = tally(importer, work, rows, impatient);
            if (work.pretends()) {
                status.setRollbackOnly();
            } else {
                work.keep(outcomes);
            }
            return outcomes;
        });
        if (tally == null) {
            return 0;
        }
        return work.pretends() ? keep(work, written, tally) : tally.done();
    }

    private int keep(Work work, int written, Tally tally) {
        transaction.executeWithoutResult(status -> {
            work.lock(written);
            work.keep(tally);
        });
        return tally.done();
    }

    private static <T> Tally tally(RowImporter<T> importer, Work work, List<ImportedRow> rows, boolean impatient) {
        List<Outcome> outcomes = new ArrayList<>(rows.size());
        List<T> understood = new ArrayList<>(rows.size());
        for (ImportedRow row : rows) {
            try {
                row.requireThatItFits();
                understood.add(importer.read(row));
                outcomes.add(Outcome.UNCHANGED);
            } catch (RuntimeException bad) {
                outcomes.add(refused(work, row, bad));
            }
        }
        List<Outcome> written = importer.write(work.source(), understood);
        Tally tally = new Tally(work.mapping());
        int next = 0;
        for (int i = 0; i < rows.size(); i++) {
            Outcome outcome = outcomes.get(i) instanceof Outcome.Refused refused ? refused : written.get(next++);
            if (outcome instanceof Outcome.NotYet && !impatient) {
                throw new RowsWait();
            }
            tally.add(rows.get(i), outcome);
        }
        return tally;
    }

    static final class SomebodyElse extends RuntimeException {}

    static final class RowsWait extends RuntimeException {}
}
