package org.guanxi.identity.view;

import org.guanxi.shared.problem.Problem;
import org.springframework.http.HttpStatus;

/** A shared view may be used by everybody, and is changed by who made it. */
final class ViewOfSomebodyElse extends Problem {

    ViewOfSomebodyElse(String name) {
        super(HttpStatus.FORBIDDEN, name);
    }
}
