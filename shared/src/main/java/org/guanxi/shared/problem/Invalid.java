package org.guanxi.shared.problem;

import org.springframework.http.HttpStatus;

/** The request is understood and makes no sense. */
public abstract class Invalid extends Problem {

    protected Invalid(Object... arguments) {
        super(HttpStatus.UNPROCESSABLE_CONTENT, arguments);
    }
}
