package org.guanxi.shared.imports;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

final class ImportNotFound extends NotFound {

    ImportNotFound(UUID id) {
        super(id);
    }
}
