package org.guanxi.sales.pipeline;

import org.guanxi.shared.problem.Conflict;

final class StageInUse extends Conflict {

    StageInUse(String stage) {
        super(stage);
    }
}
