package org.guanxi.shared.problem;

import org.springframework.http.HttpStatus;

/** The request is sound but the present state refuses it. */
public abstract class Conflict extends Problem {

    protected Conflict(Object... arguments) {
        super(HttpStatus.CONFLICT, arguments);
    }
}
