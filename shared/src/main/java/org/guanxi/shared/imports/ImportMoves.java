package org.guanxi.shared.imports;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.guanxi.shared.imports.column.ColumnsMissing;
import org.guanxi.shared.imports.column.MappingMemory;
import org.guanxi.shared.imports.job.ImportJob;
import org.guanxi.shared.imports.job.ImportState;
import org.guanxi.shared.imports.job.ImportTables;
import org.guanxi.shared.imports.row.RowImporter;
import org.springframework.transaction.support.TransactionTemplate;

/** What people may make of an import, and when. */
class ImportMoves {

    static final Set<ImportState> WAITING = EnumSet.of(ImportState.UPLOADED, ImportState.CHECKED);
    private static final Map<ImportState, Set<ImportState>> FROM = new EnumMap<>(Map.of(
            ImportState.CHECKING,
            WAITING,
            ImportState.QUEUED,
            WAITING,
            ImportState.CANCELLED,
            EnumSet.of(
                    ImportState.UPLOADED,
                    ImportState.CHECKING,
                    ImportState.CHECKED,
                    ImportState.QUEUED,
                    ImportState.RUNNING),
            ImportState.UNDOING,
            EnumSet.of(
                    ImportState.COMPLETED,
                    ImportState.COMPLETED_WITH_ERRORS,
                    ImportState.FAILED,
                    ImportState.CANCELLED,
                    ImportState.UNDONE)));

    private final ImportTables tables;
    private final MappingMemory memory;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportMoves(ImportTables tables, MappingMemory memory, TransactionTemplate transaction, Clock clock) {
        this.tables = tables;
        this.memory = memory;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A new mapping makes a check worthless. */
    void map(ImportJob job, List<String> headings, ColumnMapping mapping, RowImporter<?> importer) {
        mapping.requireThatItFits(importer.columns());
        ColumnsMissing.in(mapping, headings, importer.required()).ifPresent(missing -> {
            throw new ColumnsMissing(missing);
        });
        if (!WAITING.contains(job.state())) {
            throw new MappingTooLate();
        }
        locked(job, WAITING, ImportState.UPLOADED, () -> {
            tables.steps().map(job.id(), mapping);
            tables.refused().removeAll(job.id());
            memory.keep(job.object(), headings, mapping);
        });
    }

    /** Whether its file is about to be read. */
    static boolean isStartOf(ImportJob job, ImportState to) {
        return WAITING.contains(job.state()) && (to == ImportState.CHECKING || to == ImportState.QUEUED);
    }

    /** The same as {@link #map}, where nobody has said it. */
    void understand(ImportJob job, ColumnMapping mapping) {
        locked(job, WAITING, ImportState.UPLOADED, () -> tables.steps().map(job.id(), mapping));
    }

    void move(ImportJob job, ImportState to) {
        Set<ImportState> from = FROM.getOrDefault(to, Set.of());
        if (!from.contains(job.state())) {
            throw new ImportStateUnreachable(job.state(), to, reachable(job));
        }
        if (to == ImportState.UNDOING) {
            requireUndoable(job);
        }
        locked(job, from, to, () -> step(job, to));
    }

    private Set<ImportState> reachable(ImportJob job) {
        Instant until = job.undo().until();
        boolean undoable = until != null && !clock.instant().isAfter(until);
        return FROM.entrySet().stream()
                .filter(move -> move.getValue().contains(job.state()))
                .map(Map.Entry::getKey)
                .filter(to -> undoable || to != ImportState.UNDOING)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void requireUndoable(ImportJob job) {
        Instant until = job.undo().until();
        if (until == null) {
            throw new NothingToUndo();
        }
        if (clock.instant().isAfter(until)) {
            throw new TooLateToUndo();
        }
    }

    private void step(ImportJob job, ImportState to) {
        switch (to) {
            case UNDOING -> {
                tables.traces().forgive(job.id());
                tables.steps().undo(job.id());
            }
            case CANCELLED -> {
                tables.steps().cancel(job.id());
                tables.waiting().removeAll(job.id());
                tables.files().delete(job.id());
            }
            default -> {
                tables.refused().removeAll(job.id());
                tables.steps().beginAnew(job.id(), to);
            }
        }
    }

    /** It may have gone on since it was read: from queued to running, say. */
    private void locked(ImportJob job, Set<ImportState> from, ImportState to, Runnable step) {
        transaction.executeWithoutResult(status -> {
            if (!tables.steps().lockIn(job.id(), from)) {
                ImportJob now = tables.jobs().find(job.id()).orElse(job);
                throw new ImportStateUnreachable(now.state(), to, reachable(now));
            }
            step.run();
        });
    }
}
