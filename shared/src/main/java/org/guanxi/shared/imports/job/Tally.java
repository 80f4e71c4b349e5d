package org.guanxi.shared.imports.job;

import java.util.ArrayList;
import java.util.List;
import org.guanxi.shared.imports.column.ColumnMapping;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.Outcome;
import org.guanxi.shared.imports.row.RefusedRow;
import org.guanxi.shared.imports.row.Trace;
import org.jspecify.annotations.Nullable;

/** The outcomes of a batch. */
public class Tally {

    private final @Nullable ColumnMapping mapping;
    private final boolean patient;
    private final List<ImportedRow> waiting = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();
    private int created;
    private int changed;
    private int unchanged;
    private final List<RefusedRow> failed = new ArrayList<>();
    private final List<Trace> traces = new ArrayList<>();

    /** @param patient whether rows may wait for what they need; otherwise they are refused */
    public Tally(@Nullable ColumnMapping mapping, boolean patient) {
        this.mapping = mapping;
        this.patient = patient;
    }

    public void add(ImportedRow row, Outcome outcome) {
        if (outcome instanceof Outcome.NotYet && patient) {
            waiting.add(row);
        } else {
            lines.add(row.line());
            count(row, outcome);
        }
    }

    private void count(ImportedRow row, Outcome outcome) {
        switch (outcome) {
            case Outcome.Created it -> {
                created++;
                traces.add(Trace.of(row.line(), it));
            }
            case Outcome.Changed it -> {
                changed++;
                traces.add(trace(row.line(), it));
            }
            case Outcome.Unchanged it -> unchanged++;
            case Outcome.Refused refused -> fail(row, refused);
            case Outcome.NotYet late -> fail(row, late.giveUp());
        }
    }

    /** Of rows of one record that are written together, the later ones find it as the earlier ones left it. */
    private Trace trace(int line, Outcome.Changed it) {
        boolean again = traces.stream().anyMatch(trace -> trace.id().equals(it.id()));
        return new Trace(line, it.id(), again ? it.version() : it.versionBefore(), it.version(), it.before());
    }

    /** Whoever reads of it knows the column by the heading that their file gives it. */
    private void fail(ImportedRow row, Outcome.Refused refused) {
        String heading = mapping == null ? refused.column() : mapping.heading(refused.column());
        failed.add(new RefusedRow(row.line(), row.cells(), heading, refused.value(), refused.reason()));
    }

    /** How many have an outcome. */
    public int done() {
        return lines.size();
    }

    /** How many there were. */
    public int rows() {
        return lines.size() + waiting.size();
    }

    /** Those that are put aside. */
    public List<ImportedRow> waiting() {
        return waiting;
    }

    /** Of those that have an outcome. */
    public List<Integer> lines() {
        return lines;
    }

    int created() {
        return created;
    }

    int changed() {
        return changed;
    }

    int unchanged() {
        return unchanged;
    }

    public List<RefusedRow> failed() {
        return failed;
    }

    public List<Trace> traces() {
        return traces;
    }
}
