package org.guanxi.shared.bulk;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

final class BulkChangeNotFound extends NotFound {

    BulkChangeNotFound(UUID id) {
        super(id);
    }
}
