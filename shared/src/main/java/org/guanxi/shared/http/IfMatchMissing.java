package org.guanxi.shared.http;

import org.guanxi.shared.problem.Problem;
import org.springframework.http.HttpStatus;

final class IfMatchMissing extends Problem {

    IfMatchMissing() {
        super(HttpStatus.PRECONDITION_REQUIRED);
    }
}
