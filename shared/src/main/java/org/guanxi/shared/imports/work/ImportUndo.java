package org.guanxi.shared.imports.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.job.ImportState;
import org.guanxi.shared.imports.job.ImportTables;
import org.guanxi.shared.imports.row.RowImporter;
import org.guanxi.shared.imports.row.Trace;
import org.guanxi.shared.imports.row.Undone;
import org.guanxi.shared.imports.work.ImportBatch.SomebodyElse;
import org.guanxi.shared.job.Journal;
import org.guanxi.shared.job.Journal.Again;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes imports back, the last rows first. What cannot be taken back is kept and named, and the others go on. */
class ImportUndo {

    private static final Logger log = LoggerFactory.getLogger(ImportUndo.class);

    private final ImportTables tables;
    private final TransactionTemplate transaction;
    private final UndoWait wait;
    private final List<Journal> journals;

    ImportUndo(ImportTables tables, TransactionTemplate transaction, UndoWait wait, List<Journal> journals) {
        this.tables = tables;
        this.transaction = transaction;
        this.wait = wait;
        this.journals = journals;
    }

    /**
     * Until the turn is over.
     *
     * @throws SomebodyElse when another instance does it
     */
    void goOn(RowImporter<?> importer, ImportJob job, Turn turn) {
        if (importer.undoAsksCopies() && !wait.isOver(job)) {
            return;
        }
        List<Trace> next = tables.traces().last(job.id(), ImportWorker.BATCH);
        while (!next.isEmpty()) {
            take(importer, job, next);
            next = tables.traces().last(job.id(), ImportWorker.BATCH);
            if (!next.isEmpty() && turn.isOver()) {
                locked(job, () -> tables.steps().letOthersGoFirst(job.id()));
                return;
            }
        }
        locked(job, () -> tables.steps().endUndo(job.id()));
        log.info("Import {} of {} is taken back", job.id(), job.object());
    }

    private void take(RowImporter<?> importer, ImportJob job, List<Trace> traces) {
        try {
            takeTogether(importer, job, traces);
        } catch (SomebodyElse notNow) {
            throw notNow;
        } catch (RuntimeException oneIsBad) {
            ImportBatch.requireThatItIsTheRows(oneIsBad);
            traces.forEach(trace -> takeAlone(importer, job, trace));
        }
    }

    private void takeAlone(RowImporter<?> importer, ImportJob job, Trace trace) {
        try {
            takeTogether(importer, job, List.of(trace));
        } catch (SomebodyElse notNow) {
            throw notNow;
        } catch (RuntimeException bad) {
            ImportBatch.requireThatItIsTheRows(bad);
            log.warn("Import {}: line {} cannot be taken back", job.id(), trace.line(), bad);
            Undone kept = new Undone.Kept("", "not-undoable");
            locked(job, () -> keep(job, List.of(trace), List.of(kept)));
        }
    }

    private void takeTogether(RowImporter<?> importer, ImportJob job, List<Trace> traces) {
        locked(job, () -> keep(job, traces, importer.undo(traces)));
    }

    private void keep(ImportJob job, List<Trace> traces, List<Undone> outcomes) {
        int kept = 0;
        int removed = 0;
        List<Again> restored = new ArrayList<>();
        for (int i = 0; i < traces.size(); i++) {
            switch (outcomes.get(i)) {
                case Undone.Kept why -> {
                    tables.traces().keep(job.id(), traces.get(i), why);
                    kept++;
                }
                case Undone.Done gone -> removed++;
                case Undone.Restored again -> restored.addAll(again(traces.get(i), again));
            }
        }
        tables.traces().remove(job.id(), done(traces, outcomes));
        journals.forEach(journal -> journal.follow(restored));
        tables.steps().undone(job.id(), removed, traces.size() - kept - removed, kept);
    }

    private static List<Again> again(Trace trace, Undone.Restored now) {
        Long before = trace.versionBefore();
        return before == null ? List.of() : List.of(new Again(trace.id(), before, now.version()));
    }

    private static List<Trace> done(List<Trace> traces, List<Undone> outcomes) {
        return IntStream.range(0, traces.size())
                .filter(i -> !(outcomes.get(i) instanceof Undone.Kept))
                .mapToObj(traces::get)
                .toList();
    }

    private void locked(ImportJob job, Runnable step) {
        transaction.executeWithoutResult(status -> {
            if (!tables.steps().lockIn(job.id(), Set.of(ImportState.UNDOING))) {
                throw new SomebodyElse();
            }
            step.run();
        });
    }
}
