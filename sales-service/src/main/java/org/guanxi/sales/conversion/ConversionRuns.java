package org.guanxi.sales.conversion;

import java.util.UUID;
import org.guanxi.shared.problem.Problem;
import org.springframework.http.HttpStatus;

/** Somebody else converts the lead at this moment. */
final class ConversionRuns extends Problem {

    ConversionRuns(UUID lead) {
        super(HttpStatus.CONFLICT, lead);
    }
}
