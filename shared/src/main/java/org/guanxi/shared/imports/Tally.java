package org.guanxi.shared.imports;

import java.util.ArrayList;
import java.util.List;
import org.guanxi.shared.imports.row.ImportedRow;
import org.guanxi.shared.imports.row.Outcome;
import org.guanxi.shared.imports.row.RowError;

/** The outcomes of a batch. */
class Tally {

    private int done;
    private int created;
    private int changed;
    private int unchanged;
    private final List<RowError> failed = new ArrayList<>();

    void add(ImportedRow row, Outcome outcome) {
        done++;
        switch (outcome) {
            case Outcome.Written.CREATED -> created++;
            case Outcome.Written.CHANGED -> changed++;
            case Outcome.Written.UNCHANGED -> unchanged++;
            case Outcome.Refused refused -> fail(row, refused);
            case Outcome.NotYet never -> fail(row, never.giveUp());
        }
    }

    private void fail(ImportedRow row, Outcome.Refused refused) {
        failed.add(new RowError(row.line(), refused.column(), refused.value(), refused.reason()));
    }

    int done() {
        return done;
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

    List<RowError> failed() {
        return failed;
    }
}
