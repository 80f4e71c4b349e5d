package org.guanxi.shared.imports;

import org.guanxi.shared.problem.Problem;
import org.springframework.http.HttpStatus;

/** Everybody with the right to write such objects may look; an import is changed by who started it. */
final class ImportOfSomebodyElse extends Problem {

    ImportOfSomebodyElse() {
        super(HttpStatus.FORBIDDEN);
    }
}
