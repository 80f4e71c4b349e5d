package org.guanxi.shared.bulk;

import org.guanxi.shared.problem.Problem;
import org.springframework.http.HttpStatus;

/** Everybody with the right to read such objects may look; a change is stopped or taken back by who asked for it. */
final class BulkChangeOfSomebodyElse extends Problem {

    BulkChangeOfSomebodyElse() {
        super(HttpStatus.FORBIDDEN);
    }
}
