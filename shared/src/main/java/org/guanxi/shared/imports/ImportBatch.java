package org.guanxi.shared.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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

/** Writes rows, their events, their outcomes and the import's progress in one transaction: all of it or none. */
class ImportBatch {

    private static final Logger log = LoggerFactory.getLogger(ImportBatch.class);

    private final ImportRows jobs;
    private final TransactionTemplate transaction;

    ImportBatch(ImportRows jobs, TransactionTemplate transaction) {
        this.jobs = jobs;
        this.transaction = transaction;
    }

    /**
     * @param impatient rows that wait for another service are refused now
     * @throws SomebodyElse when another instance works on this import
     * @throws RowsWait when rows wait for another service; nothing was written
     */
    <T> int write(RowImporter<T> importer, ImportJob job, int done, List<ImportedRow> rows, boolean impatient) {
        try {
            return writeTogether(importer, job, done, rows, impatient);
        } catch (SomebodyElse | RowsWait notNow) {
            throw notNow;
        } catch (RuntimeException oneIsBad) {
            requireThatItIsTheRows(oneIsBad);
            int position = done;
            for (ImportedRow row : rows) {
                position += writeAlone(importer, job, position, row, impatient);
            }
            return position - done;
        }
    }

    private <T> int writeAlone(RowImporter<T> importer, ImportJob job, int done, ImportedRow row, boolean impatient) {
        try {
            return writeTogether(importer, job, done, List.of(row), impatient);
        } catch (SomebodyElse | RowsWait notNow) {
            throw notNow;
        } catch (RuntimeException bad) {
            requireThatItIsTheRows(bad);
            Tally tally = new Tally();
            tally.add(row, refused(job, row, bad));
            return commit(job.id(), done, tally);
        }
    }

    /** What the database says of no row in particular is no row's fault. */
    private static void requireThatItIsTheRows(RuntimeException failure) {
        if (DatabaseAway.isWhy(failure)
                || (failure instanceof DataAccessException && !(failure instanceof DataIntegrityViolationException))) {
            throw failure;
        }
    }

    private static Outcome.Refused refused(ImportJob job, ImportedRow row, RuntimeException why) {
        if (why instanceof DataIntegrityViolationException) {
            return new Outcome.Refused("", "", "refused");
        }
        log.warn("Import {}: line {} cannot be taken in", job.id(), row.line(), why);
        return new Outcome.Refused("", "", "unexpected");
    }

    private <T> int writeTogether(
            RowImporter<T> importer, ImportJob job, int done, List<ImportedRow> rows, boolean impatient) {
        Integer written = transaction.execute(status -> {
            requireLock(job.id(), done);
            Tally tally = tally(importer, job, rows, impatient);
            jobs.advance(job.id(), tally);
            return tally.done();
        });
        return written == null ? 0 : written;
    }

    private int commit(UUID job, int done, Tally tally) {
        transaction.executeWithoutResult(status -> {
            requireLock(job, done);
            jobs.advance(job, tally);
        });
        return tally.done();
    }

    private <T> Tally tally(RowImporter<T> importer, ImportJob job, List<ImportedRow> rows, boolean impatient) {
        List<Outcome> outcomes = new ArrayList<>(rows.size());
        List<T> understood = new ArrayList<>(rows.size());
        for (ImportedRow row : rows) {
            try {
                row.requireThatItFits();
                understood.add(importer.read(row));
                outcomes.add(Outcome.CREATED);
            } catch (RowRefused refused) {
                outcomes.add(refused.outcome());
            } catch (RuntimeException unforeseen) {
                outcomes.add(refused(job, row, unforeseen));
            }
        }
        List<Outcome> written = importer.write(job.source(), understood);
        Tally tally = new Tally();
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

    private void requireLock(UUID job, int done) {
        if (!jobs.lockAt(job, done)) {
            throw new SomebodyElse();
        }
    }

    static final class SomebodyElse extends RuntimeException {}

    static final class RowsWait extends RuntimeException {}
}
