package org.guanxi.shared.problem;

import org.springframework.http.HttpStatus;

/** There is no such thing, or the caller may not know of it. */
public abstract class NotFound extends Problem {

    protected NotFound(Object... arguments) {
        super(HttpStatus.NOT_FOUND, arguments);
    }
}
