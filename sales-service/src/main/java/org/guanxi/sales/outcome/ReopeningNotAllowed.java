package org.guanxi.sales.outcome;

import org.guanxi.shared.problem.Problem;
import org.springframework.http.HttpStatus;

/** Only those who answer for the numbers may take back that a deal has ended. */
final class ReopeningNotAllowed extends Problem {

    ReopeningNotAllowed() {
        super(HttpStatus.FORBIDDEN);
    }
}
