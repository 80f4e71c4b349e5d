package org.guanxi.support.progress;

import org.guanxi.shared.problem.Conflict;

final class CaseClosed extends Conflict {

    CaseClosed(String number) {
        super(number);
    }
}
