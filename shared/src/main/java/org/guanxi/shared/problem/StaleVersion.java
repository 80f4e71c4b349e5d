package org.guanxi.shared.problem;

import org.springframework.http.HttpStatus;

/** Somebody else changed the record meanwhile. */
public final class StaleVersion extends Problem {

    public StaleVersion(long current) {
        super(HttpStatus.PRECONDITION_FAILED, current);
    }
}
