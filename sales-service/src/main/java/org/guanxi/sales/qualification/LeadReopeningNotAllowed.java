package org.guanxi.sales.qualification;

import org.guanxi.shared.problem.Problem;
import org.springframework.http.HttpStatus;

/** Somebody gave the lead up for a reason; only those who answer for the numbers may take that back. */
final class LeadReopeningNotAllowed extends Problem {

    LeadReopeningNotAllowed() {
        super(HttpStatus.FORBIDDEN);
    }
}
