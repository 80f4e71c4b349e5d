package org.guanxi.shared.imports;

import java.util.Set;
import org.guanxi.shared.imports.job.ImportState;
import org.guanxi.shared.problem.StateUnreachable;

final class ImportStateUnreachable extends StateUnreachable {

    ImportStateUnreachable(ImportState from, ImportState to, Set<ImportState> allowed) {
        super("/state", from, to, allowed);
    }
}
