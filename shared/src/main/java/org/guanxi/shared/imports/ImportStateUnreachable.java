package org.guanxi.shared.imports;

import org.guanxi.shared.imports.job.ImportState;
import org.guanxi.shared.problem.Conflict;

final class ImportStateUnreachable extends Conflict {

    ImportStateUnreachable(ImportState from, ImportState to) {
        super(from, to);
    }
}
