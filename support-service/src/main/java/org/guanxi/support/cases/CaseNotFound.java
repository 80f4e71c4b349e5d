package org.guanxi.support.cases;

import java.util.UUID;
import org.guanxi.shared.problem.NotFound;

final class CaseNotFound extends NotFound {

    CaseNotFound(UUID id) {
        super(id);
    }
}
