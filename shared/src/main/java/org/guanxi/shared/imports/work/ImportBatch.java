package org.guanxi.shared.imports.work;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.guanxi.shared.feed.DatabaseAway;
import org.guanxi.shared.imports.job.Tally;
import org.guanxi.shared.imports.job.WaitingRows;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.Outcome;
import org.guanxi.shared.imports.row.RowImporter;
import org.guanxi.shared.imports.row.RowKey;
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
    private final WaitingRows waiting;

    ImportBatch(TransactionTemplate transaction, WaitingRows waiting) {
        this.transaction = transaction;
        this.waiting = waiting;
    }

    /**
     * @return how many rows have an outcome or were put aside
     * @throws SomebodyElse when another instance works on this import
     */
    <T> int write(RowImporter<T> importer, Work work, List<ImportedRow> rows) {
        try {
            return writeTogether(importer, work, 0, rows);
        } catch (SomebodyElse notNow) {
            throw notNow;
        } catch (RuntimeException oneIsBad) {
            requireThatItIsTheRows(oneIsBad);
            int written = 0;
            for (ImportedRow row : rows) {
                written += writeAlone(importer, work, written, row);
            }
            return written;
        }
    }

    private <T> int writeAlone(RowImporter<T> importer, Work work, int written, ImportedRow row) {
        try {
            return writeTogether(importer, work, written, List.of(row));
        } catch (SomebodyElse notNow) {
            throw notNow;
        } catch (RuntimeException bad) {
            requireThatItIsTheRows(bad);
            Tally tally = new Tally(work.mapping, work.patient());
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
        log.warn("Import {}: line {} cannot be taken in", work.job.id(), row.line(), why);
        return new Outcome.Refused("", "", "unexpected");
    }

    private <T> int writeTogether(RowImporter<T> importer, Work work, int written, List<ImportedRow> rows) {
        Tally tally = transaction.execute(status -> {
            work.lock(written);
            Tally outcomes = tally(importer, work, rows);
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
        return work.pretends() ? keep(work, written, tally) : tally.rows();
    }

    private int keep(Work work, int written, Tally tally) {
        transaction.executeWithoutResult(status -> {
            work.lock(written);
            work.keep(tally);
        });
        return tally.rows();
    }

    private <T> Tally tally(RowImporter<T> importer, Work work, List<ImportedRow> rows) {
        Predicate<ImportedRow> overtakes =
                work.pretends() ? row -> false : waiting.overtaking(work.job, importer, rows);
        List<Outcome> outcomes = new ArrayList<>(rows.size());
        List<T> understood = new ArrayList<>(rows.size());
        for (ImportedRow row : rows) {
            try {
                outcomes.add(read(importer, row, overtakes, understood));
            } catch (RuntimeException bad) {
                outcomes.add(refused(work, row, bad));
            }
        }
        return tally(work, rows, outcomes, importer.write(work.job.source(), understood));
    }

    /** @return {@code UNCHANGED} when it is understood and its outcome is that of the writing */
    private static <T> Outcome read(
            RowImporter<T> importer, ImportedRow row, Predicate<ImportedRow> overtakes, List<T> understood) {
        row.requireThatItFits();
        T read = importer.read(row);
        if (overtakes.test(row)) {
            return behind(importer, row);
        }
        understood.add(read);
        return Outcome.UNCHANGED;
    }

    private static Tally tally(Work work, List<ImportedRow> rows, List<Outcome> outcomes, List<Outcome> written) {
        Iterator<Outcome> next = written.iterator();
        Tally tally = new Tally(work.mapping, work.patient());
        for (int i = 0; i < rows.size(); i++) {
            Outcome known = outcomes.get(i);
            tally.add(rows.get(i), known == Outcome.UNCHANGED ? next.next() : known);
        }
        return tally;
    }

    /** Of two imports the later one shall have the last word. */
    private static Outcome behind(RowImporter<?> importer, ImportedRow row) {
        RowKey key = importer.key(row).orElseThrow();
        return new Outcome.NotYet(key.column(), key.value(), "behind-earlier-import");
    }

    static final class SomebodyElse extends RuntimeException {}
}
