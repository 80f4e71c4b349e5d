package org.guanxi.support.progress;

import org.guanxi.shared.problem.StateUnreachable;

final class CaseMoveNotAllowed extends StateUnreachable {

    CaseMoveNotAllowed(CaseState from, CaseState to) {
        super("/state", from, to, from.moves());
    }
}
